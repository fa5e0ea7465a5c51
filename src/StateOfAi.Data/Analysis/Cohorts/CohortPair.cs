namespace StateOfAi.Data;

/// <summary>
/// A group of rows and the group that it is compared with. What needs independent groups is not known where they share rows
/// (<see cref="UnknownReason.GroupsOverlap"/>); plain differences and ratios are.
/// </summary>
/// <typeparam name="TKey">What names a group.</typeparam>
/// <typeparam name="TRow">The rows.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortPair<TKey, TRow> : ITabular, ISourced
    where TKey : notnull
{
    private readonly ISourced _from;

    internal CohortPair(Cohort<TKey, TRow> group, Cohort<TKey, TRow> reference, bool mayOverlap)
    {
        (Group, Reference, _from) = (group, reference, SourceUnion.Of(group, reference));
        // Groups by key or band share nothing, and need not be searched for every pair.
        Shared = mayOverlap ? group.Places.Intersect(reference.Places).Count() : 0;
    }

    /// <summary>The group that is compared.</summary>
    public Cohort<TKey, TRow> Group { get; }

    /// <summary>What it is compared with.</summary>
    public Cohort<TKey, TRow> Reference { get; }

    /// <summary>How many rows are in both.</summary>
    public int Shared { get; }

    /// <summary>The publications that the rows of both rest on, those of the group first; empty where none is known.</summary>
    public IReadOnlyList<Source> Sources => _from.Sources;

    private (UnknownReason, string)? Problem => CohortText.WhyNotIndependent(Group.Name, Reference.Name, Shared);

    /// <summary>Compares by a number of each group, such as <c>group =&gt; group.Sum(row =&gt; row.Price)</c>: difference, ratio, percent difference, percentage points.</summary>
    /// <param name="by">The number of a group.</param>
    public CohortComparison Compare(Func<Cohort<TKey, TRow>, Estimate<Quantity>> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CohortComparison.Between(Cohort.Of(Group.Name, by(Group), Group), Cohort.Of(Reference.Name, by(Reference), Reference));
    }

    /// <summary>Compares by a rate or share of each group, such as <c>group =&gt; group.Rate(row =&gt; row.IsPublic)</c>, as percentages.</summary>
    /// <param name="by">The rate of a group.</param>
    public CohortComparison Compare(Func<Cohort<TKey, TRow>, Estimate<Fraction>> by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return CohortComparison.Between(Cohort.Of(Group.Name, by(Group), Group), Cohort.Of(Reference.Name, by(Reference), Reference));
    }

    /// <summary>Compares the means of a value of the rows by Welch's test.</summary>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN, or the level is not above 0 and below 1.</exception>
    public WelchTest Welch(Func<TRow, double?> value, Unit unit, Fraction? level = null) =>
        WelchTest.Between(Group.Sample(value, unit).Summary, Reference.Sample(value, unit).Summary, level, Problem);

    /// <summary>How far the means of a value of the rows are apart, in standard deviations.</summary>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    public EffectSize Effect(Func<TRow, double?> value, Unit unit) =>
        EffectSize.Between(Group.Sample(value, unit).Summary, Reference.Sample(value, unit).Summary, Problem);

    /// <summary>Compares a value of the rows by ranks.</summary>
    /// <param name="value">The number of a row; <see langword="null"/> where it is missing.</param>
    /// <param name="unit">The unit of the numbers.</param>
    /// <exception cref="ArgumentException">A value is infinite or NaN.</exception>
    public MannWhitneyTest MannWhitney(Func<TRow, double?> value, Unit unit) =>
        MannWhitneyTest.Between(Group.Sample(value, unit), Reference.Sample(value, unit), Problem);

    /// <summary>Compares how many of the rows have a property, with Newcombe's interval.</summary>
    /// <param name="has">Whether a row has it; <see langword="null"/> where it is not known.</param>
    /// <param name="level">The level of the interval; 0.95 where none is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public RateDifference Rates(Func<TRow, bool?> has, Fraction? level = null) =>
        RateDifference.Between(Group.Proportion(has), Reference.Proportion(has), level, Problem);

    /// <summary>The parts as names and values; those that are missing are left out.</summary>
    public TableView ToView() => CohortText.ToView((Group.Name, Group.Count), (Reference.Name, Reference.Count), Shared, this.SourceLines());

    /// <summary>Both groups, and how many rows they share.</summary>
    public override string ToString() => CohortText.Of(Group, Reference, Shared);
}
