using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>Named groups of rows aggregated by another engine, in the order given. Created by <see cref="Cohorts"/>.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[SuppressMessage("Naming", "CA1710", Justification = "The plural says that it is a collection, and cohorts is the field's term.")]
public sealed class CellCohorts<TKey> : CohortSet<CellCohort<TKey>, TKey>
    where TKey : notnull
{
    internal CellCohorts(Cell<TKey>[] cells, Dictionary<TKey, int> places, Unit? unit, Fraction[] probabilities, long inNone)
        : base(new MadeWhenRead<CellCohort<TKey>>(cells.Length, place => new(cells[place], unit, probabilities)), places,
            cells.Sum(cell => cell.Count) + inNone, inNone, null)
    {
    }
}
