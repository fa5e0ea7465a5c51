using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// A group of rows and its reference group. Tests that require independent groups are unknown if the two share rows
/// (<see cref="UnknownReason.GroupsOverlap"/>); plain differences and ratios are not affected.
/// </summary>
/// <typeparam name="TCohort">The type of the groups: of objects, of rows of a column table, or of cells.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public sealed class CohortPair<TCohort> : SourcedResult, ITabular
    where TCohort : Cohort
{
    internal CohortPair(TCohort group, TCohort reference, long shared) =>
        (Group, Reference, Shared, RestsOn) = (group, reference, shared, SourceUnion.Of(group.RestsOn, reference.RestsOn));

    /// <summary>The group being compared.</summary>
    public TCohort Group { get; }

    /// <summary>The reference group.</summary>
    public TCohort Reference { get; }

    /// <summary>The number of rows that are in both groups.</summary>
    public long Shared { get; }

    private (UnknownReason, string)? Problem => CohortText.WhyNotIndependent(Group.Name, Reference.Name, Shared);

    /// <summary>
    /// Compares the groups by a number, such as <c>group =&gt; group.Sum(row =&gt; row.Price)</c>, or by a rate, such as <c>group =&gt;
    /// group.Rate(row =&gt; row.IsPublic)</c>, which counts as a percentage.
    /// </summary>
    /// <param name="value">Computes the number of a group.</param>
    /// <returns>The difference, ratio, percent difference and percentage points.</returns>
    /// <exception cref="ArgumentException">The number has no unit.</exception>
    /// <example>
    /// <code>
    /// var regions = deals.ToCohorts(deal => deal.Region);
    /// foreach (var pair in regions.PairsAgainst("Europe"))
    ///     Console.WriteLine(pair.Compare(group => group.Median(deal => deal.Amount, Unit.Usd)));
    /// </code>
    /// </example>
    public CohortComparison Compare(Func<TCohort, Number?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return CohortComparison.Between(CohortValue.Of(Group.Name, value(Group), Group),
            CohortValue.Of(Reference.Name, value(Reference), Reference));
    }

    /// <summary>Compares the means with Welch's test.</summary>
    /// <param name="value">
    /// Returns the sample of a group or its summary, such as <c>group =&gt; group.Sample(row =&gt; row.Score, Unit.Hours)</c> for objects
    /// and <c>group =&gt; group.Sample</c> for a column table.
    /// </param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The test; its results are unknown if the groups share rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    /// <example>
    /// <code>
    /// var regions = deals.ToCohorts(deal => deal.Region);
    /// foreach (var pair in regions.Pairs())
    ///     Console.WriteLine(pair.Welch(group => group.Sample(deal => deal.Amount, Unit.Usd).WithoutMissing()));
    /// </code>
    /// </example>
    public WelchTest Welch(Func<TCohort, SampleSummary> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return WelchTest.Between(value(Group), value(Reference), level, Problem);
    }

    /// <summary>Computes the standardized difference of the means.</summary>
    /// <param name="value">Returns the sample of a group or its summary, as for <see cref="Welch"/>.</param>
    /// <returns>The effect size; unknown if the groups share rows.</returns>
    public EffectSize Effect(Func<TCohort, SampleSummary> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return EffectSize.Between(value(Group), value(Reference), Problem);
    }

    /// <summary>Compares the groups by ranks with the Mann-Whitney test.</summary>
    /// <param name="value">Returns the sample of a group.</param>
    /// <returns>The test; its results are unknown if the groups share rows.</returns>
    public MannWhitneyTest MannWhitney(Func<TCohort, Sample> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return MannWhitneyTest.Between(value(Group), value(Reference), Problem);
    }

    /// <summary>Compares how many of the rows have a property, with Newcombe's interval.</summary>
    /// <param name="value">Counts those of a group, as in <c>group =&gt; group.Proportion(row =&gt; row.IsPublic)</c>.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>The comparison; its interval is unknown if the groups share rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    public RateDifference Rates(Func<TCohort, Proportion> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return RateDifference.Between(value(Group), value(Reference), level, Problem);
    }

    /// <summary>Lists the parts by name, omitting those that are missing.</summary>
    TableView ITabular.ToView() =>
        CohortText.ToView((Group.Name, Group.Count), (Reference.Name, Reference.Count), Shared, this);

    /// <summary>Shows both groups and the number of rows they share.</summary>
    public override string ToString() => CohortText.Of(Group, Reference, Shared);
}
