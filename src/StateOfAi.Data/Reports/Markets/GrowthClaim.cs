namespace StateOfAi.Data;

/// <summary>A change, multiple, pace or premium that the report itself states, with the figures to compute it from.</summary>
[Row]
public sealed partial class GrowthClaim : Row
{
    /// <summary>The organization that the claim is about; <see langword="null"/> if it is about a product or a group.</summary>
    public partial Organization? Organization { get; init; }

    /// <summary>The product that the claim is about; <see langword="null"/> if it is about a whole organization or a group.</summary>
    public partial Product? Product { get; init; }

    /// <summary>
    /// The subject of the claim if the organization or product alone does not identify it, such as a group of rounds; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The quantity that grew, shrank or is compared. The stated number describes its change, so its unit differs.</summary>
    public required partial Measure Measure { get; init; }

    /// <summary>The segment of the organization, such as <c>data center</c>; <see langword="null"/> for the whole.</summary>
    public string? Segment { get; init; }

    /// <summary>The kind of number stated.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>
    /// The number as printed: percent for a change or a premium, a multiple for a multiple or a reduction, months for a duration.
    /// </summary>
    [Main]
    [MeasuredBy(nameof(Kind))]
    public required Figure Stated { get; init; }

    /// <summary>
    /// Our reading of a multiple whose wording allows two, the more likely one; <see langword="null"/> if the wording is clear or the claim
    /// is not a multiple.
    /// </summary>
    public MultipleReading? Reading { get; init; }

    /// <summary>The later end of the change, or the time of a comparison of groups.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The base of the change; <see langword="null"/> if groups rather than times are compared.</summary>
    public TimePeriod? ComparedWith { get; init; }

    /// <summary>The other group of a comparison; <see langword="null"/> if times rather than groups are compared.</summary>
    public string? ComparedGroup { get; init; }

    /// <summary>
    /// The row with the value at the base, an <see cref="Observation"/>; <see langword="null"/> if it was not printed.
    /// </summary>
    public partial Row? From { get; init; }

    /// <summary>
    /// The row with the value at the end, an <see cref="Observation"/>; <see langword="null"/> if it was not printed.
    /// </summary>
    public partial Row? To { get; init; }

    /// <summary>Whether the rows at both ends, if named, are of a type that has a figure.</summary>
    internal bool HasFigures => _from.FoundOrNull is null or IObserved && _to.FoundOrNull is null or IObserved;

    /// <summary>
    /// The growth between the values at both ends, computed from the figures, over the time that the claim states, if any. Unknown if a
    /// value was not printed, or if the claim compares groups rather than times.
    /// </summary>
    public Growth Recomputed =>
        WhyNoGrowth() is { } why ? Growth.Unknown(ComparedWith, Period, UnknownReason.ValueMissing, why, this)
        : Kind is ClaimKind.TimeToMultiple ? Growth.Over(Stated, From as IObserved, To as IObserved)
        : Growth.Between(From as IObserved, To as IObserved);

    /// <summary>
    /// The claim as a multiple, end over base or one group over the other: +33% is 1.33x, and so is a premium of 33%; a reduction by a
    /// factor of 8 is 0.125x. Unknown if the claim states a duration.
    /// </summary>
    public Estimate<Multiple> StatedMultiple => Kind switch
    {
        ClaimKind.TimeToMultiple =>
            Estimate.Unknown<Multiple>(UnknownReason.ValueMissing, $"the claim states a duration, {Stated}, not a multiple"),
        ClaimKind.Reduction => EstimateArithmetic.Ratio(Estimate.Exactly(new Quantity(1, Unit.Multiple)), Stated.ToEstimate())
            .WithBasis(Stated.Basis),
        _ => (Reading is MultipleReading.IncreaseOverStart ? Stated.AsIncrease() : Stated).ToEstimate().Select(stated =>
            stated.Unit.Kind is UnitKind.Percent ? new Percent(stated.Value).ChangeToMultiple() : new Multiple(stated.Value)),
    };

    /// <summary>
    /// The growth that the claim states: from 1x to <see cref="StatedMultiple"/> over the time between its periods, with its compound
    /// rates, whether or not the values at both ends were printed. Unknown if the claim states a duration or compares groups.
    /// </summary>
    public Growth StatedGrowth => WhyNoGrowth() is { } why
        ? Growth.Unknown(ComparedWith, Period, UnknownReason.ValueMissing, why, this)
        : Growth.OfMultiple(StatedMultiple, ComparedWith, Period);

    /// <summary>
    /// The base implied by the value at the end and the stated growth, which nobody printed; unknown if the value at the end was not
    /// printed either, or if the claim is not about growth over time.
    /// </summary>
    public Estimate<Quantity> ImpliedBase => (Kind, (To as IObserved)?.Value) switch
    {
        (ClaimKind.Change or ClaimKind.Multiple, { } end) =>
            Growth.ImpliedBase(end, Reading is MultipleReading.IncreaseOverStart ? Stated.AsIncrease() : Stated),
        (ClaimKind.Change or ClaimKind.Multiple, null) =>
            Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, "the value at the end was not printed"),
        _ =>
            Estimate.Unknown<Quantity>(UnknownReason.ValueMissing, $"a claim of a {Words.InProse(Kind)} does not state growth from a base"),
    };

    private string? WhyNoGrowth() => ComparedGroup is null
        ? null
        : $"the claim compares two groups, {Subject ?? Label} and {ComparedGroup}, not two times; StatedMultiple has the ratio of the two";
}
