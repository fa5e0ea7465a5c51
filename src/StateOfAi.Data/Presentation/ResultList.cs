namespace StateOfAi.Data;

/// <summary>A read-only list that is also a table: rows or results of one kind, all of a table or what was chosen of it.</summary>
/// <typeparam name="T">The type of the rows or results.</typeparam>
[TypeFormatterSource(typeof(TableFormatterSource))]
public abstract class ResultList<T> : ResultSet<T>, IReadOnlyList<T>
{
    private protected ResultList()
    {
    }

    /// <summary>The one at a place; of a series, 0 is the earliest.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place; the message says which exist.</exception>
    public T this[int index] => At(Positions.Checked(index, Length));
}
