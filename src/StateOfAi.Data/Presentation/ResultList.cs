using System.Text.Json.Serialization;

namespace StateOfAi.Data;

/// <summary>A read-only list that is also a table: rows or results of one type, either all of a table or a selection.</summary>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[JsonConverter(typeof(StateOfAiJsonConverter))]
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class ResultList<T> : ResultSet<T>, IReadOnlyList<T>
{
    private protected ResultList()
    {
    }

    /// <summary>Gets the row or result at an index. In a series, 0 is the earliest.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of range; the message names the valid range.</exception>
    public T this[int index] => At(Positions.Checked(index, Length));
}
