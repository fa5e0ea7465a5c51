using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>
/// Named groups of the rows of a column table, in the order in which they were created. Created by <see cref="Cohorts"/>.
/// </summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts is the field's term.")]
public sealed class ColumnCohorts<TKey> : CohortSet<ColumnCohort<TKey>, TKey>
    where TKey : notnull
{
    internal ColumnCohorts(IEnumerable<ColumnCohort<TKey>> groups, long rows, long inNone, Func<int, int, long>? shared)
        : base([.. groups.Select(group => (group.Key, group))], rows, inNone, shared)
    {
    }
}
