using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Named groups of rows that are objects, in the order in which they were created. Created by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts is the field's term.")]
public sealed class Cohorts<TRow, TKey> : CohortSet<Cohort<TRow, TKey>, TKey>
    where TKey : notnull
{
    internal Cohorts(IReadOnlyList<(TKey Key, Cohort<TRow, TKey> Group)> groups, IReadOnlyList<TRow> rest, long rows,
        Func<int, int, long>? shared)
        : base(groups, rows, rest.Count, shared) => RowsInNone = rest;

    /// <summary>The rows that are in no group, in the order given.</summary>
    public IReadOnlyList<TRow> RowsInNone { get; }

    /// <summary>Computes the rate of a property in each group, with Wilson's interval.</summary>
    /// <param name="value">Tells whether a row has the property; <see langword="null"/> if unknown.</param>
    /// <param name="level">The confidence level; 0.95 by default.</param>
    /// <returns>One rate per group, in order; for an empty group it is unknown, with the reason.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not strictly between 0 and 1.</exception>
    /// <example>
    /// <code>
    /// StateOfAiCatalog.Embedded.Datasets.Predictions.ByEdition.Rates(row =&gt; row.IsHit).ToText();
    /// </code>
    /// </example>
    public ResultList<CohortRate> Rates(Func<TRow, bool?> value, Fraction? level = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Rates(group => group.Proportion(value), level);
    }
}
