namespace StateOfAi.Data;

/// <summary>
/// A group of rows and the group that it is compared with. What needs independent groups is not known where they share rows
/// (<see cref="UnknownReason.GroupsOverlap"/>); plain differences and ratios are.
/// </summary>
/// <typeparam name="TCohort">The groups: of objects, of rows of a column table, or of cells.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortPair<TCohort> : SourcedResult, ITabular
    where TCohort : Cohort
{
    internal CohortPair(TCohort group, TCohort reference, long shared) =>
        (Group, Reference, Shared, RestsOn) = (group, reference, shared, SourceUnion.Of(group.RestsOn, reference.RestsOn));

    /// <summary>The group that is compared.</summary>
    public TCohort Group { get; }

    /// <summary>What it is compared with.</summary>
    public TCohort Reference { get; }

    /// <summary>How many rows are in both.</summary>
    public long Shared { get; }

    private (UnknownReason, string)? Problem => CohortText.WhyNotIndependent(Group.Name, Reference.Name, Shared);

    /// <summary>
    /// Compares by a number of each group, such as <c>group =&gt; group.Sum(row =&gt; row.Price)</c>, or a rate, such as <c>group =&gt;
    /// group.Rate(row =&gt; row.IsPublic)</c>, which counts as a percentage: difference, ratio, percent difference, percentage points.
    /// </summary>
    /// <param name="value">The number of a group.</param>
    /// <exception cref="ArgumentException">The number has no unit.</exception>
    public CohortComparison Compare(Func<TCohort, Number?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return CohortComparison.Between(CohortValue.Of(Group.Name, value(Group), Group),
            CohortValue.Of(Reference.Name, value(Reference), Reference));
    }

    /// <summary>Compares the means by Welch's test.</summary>
    /// <param name="value">
    /// The sample of a group, such as <c>group =&gt; group.Sample(row =&gt; row.Score, Unit.Hours)</c> of objects and <c>group =&gt;
    /// group.Sample</c> of a column table, or its summary.
    /// </param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public WelchTest Welch(Func<TCohort, SampleSummary> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return WelchTest.Between(value(Group), value(Reference), level, Problem);
    }

    /// <summary>How far the means are apart, in standard deviations.</summary>
    /// <param name="value">The sample of a group, or its summary, as for <see cref="Welch"/>.</param>
    public EffectSize Effect(Func<TCohort, SampleSummary> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return EffectSize.Between(value(Group), value(Reference), Problem);
    }

    /// <summary>Compares by ranks.</summary>
    /// <param name="value">The sample of a group.</param>
    public MannWhitneyTest MannWhitney(Func<TCohort, Sample> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return MannWhitneyTest.Between(value(Group), value(Reference), Problem);
    }

    /// <summary>Compares how many of the rows have a property, with Newcombe's interval.</summary>
    /// <param name="value">How many of a group have it, such as <c>group =&gt; group.Proportion(row =&gt; row.IsPublic)</c>.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public RateDifference Rates(Func<TCohort, Proportion> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return RateDifference.Between(value(Group), value(Reference), level, Problem);
    }

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    TableView ITabular.ToView() =>
        CohortText.ToView((Group.Name, Group.Count), (Reference.Name, Reference.Count), Shared, this);

    /// <summary>Both groups, and how many rows they share.</summary>
    public override string ToString() => CohortText.Of(Group, Reference, Shared);
}
