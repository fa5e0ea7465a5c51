namespace StateOfAi.Data;

/// <summary>
/// A group of rows of a column table and the group that it is compared with. What needs independent groups is not known where they share rows
/// (<see cref="UnknownReason.GroupsOverlap"/>); plain differences and ratios are.
/// </summary>
/// <typeparam name="TKey">What names a group.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class SampleCohortPair<TKey> : ITabular
    where TKey : notnull
{
    internal SampleCohortPair(SampleCohort<TKey> group, SampleCohort<TKey> reference, int shared) => (Group, Reference, Shared) = (group, reference, shared);

    /// <summary>The group that is compared.</summary>
    public SampleCohort<TKey> Group { get; }

    /// <summary>What it is compared with.</summary>
    public SampleCohort<TKey> Reference { get; }

    /// <summary>How many rows are in both.</summary>
    public int Shared { get; }

    private (UnknownReason, string)? Problem => CohortText.WhyNotIndependent(Group.Name, Reference.Name, Shared);

    /// <summary>Compares by a number of each group, such as <c>group =&gt; group.Sample.Median</c>: difference, ratio, percent difference, percentage points.</summary>
    /// <param name="by">The number of a group.</param>
    public CohortComparison Compare(Func<SampleCohort<TKey>, Estimate<Quantity>> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CohortComparison.Between(Cohort.Of(Group.Name, by(Group)), Cohort.Of(Reference.Name, by(Reference)));
    }

    /// <summary>Compares by a rate of each group, such as <c>group =&gt; group.Rate(isPublic.Is(true))</c>, as percentages.</summary>
    /// <param name="by">The rate of a group.</param>
    public CohortComparison Compare(Func<SampleCohort<TKey>, Estimate<Fraction>> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CohortComparison.Between(Cohort.Of(Group.Name, by(Group)), Cohort.Of(Reference.Name, by(Reference)));
    }

    /// <summary>Compares the means by Welch's test.</summary>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public WelchTest Welch(Fraction? level = null) => WelchTest.Between(Group.Sample.Summary, Reference.Sample.Summary, level, Problem);

    /// <summary>How far the means are apart, in standard deviations.</summary>
    public EffectSize Effect() => EffectSize.Between(Group.Sample.Summary, Reference.Sample.Summary, Problem);

    /// <summary>Compares by ranks.</summary>
    public MannWhitneyTest MannWhitney() => MannWhitneyTest.Between(Group.Sample, Reference.Sample, Problem);

    /// <summary>Compares how many of the rows have a property, with Newcombe's interval; it reads the table for each group.</summary>
    /// <param name="has">The rows that have it.</param>
    /// <param name="known">The rows of which it is known; left out, all.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    /// <exception cref="ArgumentException">A filter is of another table.</exception>
    public RateDifference Rates(Filter has, Filter? known = null, Fraction? level = null) =>
        RateDifference.Between(Group.Proportion(has, known), Reference.Proportion(has, known), level, Problem);

    /// <summary>The parts as names and values.</summary>
    public TableView ToView() => CohortText.ToView((Group.Name, Group.Count), (Reference.Name, Reference.Count), Shared);

    /// <summary>Both groups, and how many rows they share.</summary>
    public override string ToString() => CohortText.Of(Group, Reference, Shared);
}
