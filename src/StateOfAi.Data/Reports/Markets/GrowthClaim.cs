namespace StateOfAi.Data;

/// <summary>One change, multiple, pace or premium that the report itself states, with the figures it can be worked out from.</summary>
[Row]
public sealed partial class GrowthClaim : Row
{
    /// <summary>The organization the claim is about; <see langword="null"/> when it is about a product or a group.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product the claim is about; <see langword="null"/> when it is about a whole organization or a group.</summary>
    public partial Product? Product { get; init; }

    /// <summary>
    /// What the claim is about when an organization or product does not say it all, such as a group of rounds; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The quantity that grew, shrank or is compared; the stated number is of its change, and so in another unit.</summary>
    public required partial Measure Measure { get; init; }

    /// <summary>The part of the organization it covers, such as <c>data center</c>; <see langword="null"/> for the whole.</summary>
    public string? Segment { get; init; }

    /// <summary>What kind of number is stated.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>
    /// The number as printed: percent for a change or a premium, a multiple for a multiple or a reduction, months for a time.
    /// </summary>
    [Main]
    [MeasuredBy(nameof(Kind))]
    public required Figure Stated { get; init; }

    /// <summary>
    /// The reading of a multiple whose wording allows two, taken as the more likely one;
    /// <see langword="null"/> where the wording is clear or the claim is no multiple.
    /// </summary>
    public MultipleReading? Reading { get; init; }

    /// <summary>The later end of the change, or the time of a comparison of groups.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The base of the change; <see langword="null"/> when groups are compared and not times.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>The other group of a comparison; <see langword="null"/> when times are compared and not groups.</summary>
    public string? ComparedGroup { get; init; }

    /// <summary>
    /// The row that holds the value at the base, an <see cref="Observation"/>; <see langword="null"/> when it was not printed.
    /// </summary>
    public partial Row? From { get; init; }

    /// <summary>
    /// The row that holds the value at the end, an <see cref="Observation"/>; <see langword="null"/> when it was not printed.
    /// </summary>
    public partial Row? To { get; init; }

    /// <summary>Whether the rows at both ends, where they are named, are such that hold a figure.</summary>
    internal bool HasFigures => _from.FoundOrNull is null or IObserved && _to.FoundOrNull is null or IObserved;

    /// <summary>
    /// The growth between the values at both ends, as the figures give it, over the time that the claim states where it states one. Not
    /// known where a value was not printed, and where the claim compares groups and not times.
    /// </summary>
    public Growth Recomputed =>
        WhyNoGrowth() is { } why ? Growth.Unknown(ComparedWith, Period, UnknownReason.ValueMissing, why, this)
        : Kind is ClaimKind.TimeToMultiple ? Growth.Over(Stated, From as IObserved, To as IObserved)
        : Growth.Between(From as IObserved, To as IObserved);

    /// <summary>
    /// The claim as a multiple, end over base or one group over the other: +33 % is 1.33x, and so is a premium of 33 %; a cut by 8 times is
    /// 0.125x. Not known of a claim that states a time.
    /// </summary>
    public Estimate<Multiple> StatedMultiple => Kind switch
    {
        ClaimKind.TimeToMultiple =>
            Estimate.Unknown<Multiple>(UnknownReason.ValueMissing, $"the claim states a time, {Stated}, and no multiple"),
        ClaimKind.Reduction => EstimateArithmetic.Ratio(Estimate.Exactly(new Quantity(1, Unit.Multiple)), Stated.ToEstimate())
            .WithBasis(Stated.Basis),
        _ => (Reading is MultipleReading.IncreaseOverStart ? Stated.AsIncrease() : Stated).ToEstimate().Select(stated =>
            stated.Unit.Kind is UnitKind.Percent ? new Percent(stated.Value).ChangeToMultiple() : new Multiple(stated.Value)),
    };

    /// <summary>
    /// The growth that the claim states: from 1x to <see cref="StatedMultiple"/> over the time between its periods, with its compound
    /// rates, whether or not the values at both ends were printed. Not known where the claim states a time, and where it compares groups.
    /// </summary>
    public Growth StatedGrowth => WhyNoGrowth() is { } why
        ? Growth.Unknown(ComparedWith, Period, UnknownReason.ValueMissing, why, this)
        : Growth.OfMultiple(StatedMultiple, ComparedWith, Period);

    /// <summary>
    /// The base that the value at the end and the stated growth imply, which nobody printed; not known where the end was not printed
    /// either, or the claim is none of growth over time.
    /// </summary>
    public Estimate<Quantity> ImpliedBase => (Kind, (To as IObserved)?.Value) switch
    {
        (ClaimKind.Change or ClaimKind.Multiple, { } end) =>
            Growth.ImpliedBase(end, Reading is MultipleReading.IncreaseOverStart ? Stated.AsIncrease() : Stated),
        (ClaimKind.Change or ClaimKind.Multiple, null) =>
            Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the value at the end was not printed"),
        _ => Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"a claim of a {Words.InProse(Kind)} states no growth from a base"),
    };

    private string? WhyNoGrowth() => ComparedGroup is null
        ? null
        : $"a claim of a {Words.InProse(Kind)} that compares groups is of no growth over time: it sets "
            + $"{Subject ?? Label} against {ComparedGroup}, and StatedMultiple says how many times as much they are";
}
