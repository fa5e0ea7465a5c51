using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>Named groups of the rows of a column table, in the order of their making. Made by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">What names a group.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts are what the field calls them.")]
public sealed class ColumnCohorts<TKey> : CohortSet<ColumnCohort<TKey>, TKey>
    where TKey : notnull
{
    internal ColumnCohorts(IEnumerable<ColumnCohort<TKey>> groups, long rows, long inNone, Func<int, int, long>? shared)
        : base([.. groups.Select(group => (group.Key, group))], rows, inNone, shared)
    {
    }
}
