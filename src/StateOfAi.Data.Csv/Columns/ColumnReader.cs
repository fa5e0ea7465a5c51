using System.Buffers;

namespace StateOfAi.Data.Csv;

/// <summary>Reads the cells of a column, on one thread.</summary>
internal abstract class ColumnReader
{
    /// <summary>Sets the value of a row, or records an error.</summary>
    /// <param name="row">The row of the file, for errors.</param>
    /// <param name="text">The text of the cell, without the spaces around it.</param>
    /// <param name="at">The row in the block; rows are set one after the other.</param>
    internal abstract void Set(CsvRow row, ReadOnlySpan<char> text, int at);

    /// <summary>Hands out the values set since the last call.</summary>
    internal abstract ColumnValues Finish();
}

/// <summary>Reads the cells of a column into values of a type.</summary>
internal abstract class ColumnReader<TValue>(BlockColumn<TValue> column) : ColumnReader
{
    private const int LeastRows = 1024;

    private TValue[] _values = [];

    internal sealed override ColumnValues Finish()
    {
        TValue[] values = _values;
        _values = [];
        return new ColumnValues<TValue>(column, values);
    }

    /// <summary>The value of a row.</summary>
    protected ref TValue At(int row)
    {
        if (row >= _values.Length)
            Grow(row);
        return ref _values[row];
    }

    private void Grow(int row)
    {
        TValue[] larger = ArrayPool<TValue>.Shared.Rent(Math.Max(2 * row, LeastRows));
        _values.AsSpan(0, row).CopyTo(larger);
        ArrayPool<TValue>.Shared.Return(_values);
        _values = larger;
    }
}
