using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>
/// Named groups of which another engine counted and added up the rows, in the order given. Made by <see cref="Cohorts"/>.
/// </summary>
/// <typeparam name="TKey">What names a group.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts are what the field calls them.")]
public sealed class CellCohorts<TKey> : CohortSet<CellCohort<TKey>, TKey>
    where TKey : notnull
{
    internal CellCohorts(IReadOnlyList<CellCohort<TKey>> groups)
        : base([.. groups.Select(group => (group.Key, group))], groups.Sum(group => group.Count), 0, null)
    {
    }
}
