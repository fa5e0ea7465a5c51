using System.Numerics;

namespace StateOfAi.Data;

/// <summary>A column under construction, which reads one property of every row.</summary>
internal abstract class RowColumn<TRow>
{
    internal abstract void Append(ReadOnlySpan<TRow> rows, int firstRow);

    /// <summary>Creates an empty column that reads the same property of other rows.</summary>
    internal abstract RowColumn<TRow> Empty(int firstRow, int expectedRows);

    /// <summary>Appends the rows of another column of the same kind.</summary>
    internal abstract void Append(RowColumn<TRow> next);

    /// <summary>Finishes the column and returns the action that binds it to a table.</summary>
    internal abstract Action<ColumnTable> Finish();
}

/// <summary>A dimension under construction.</summary>
internal sealed class DimensionOfRows<TRow,
    TKey>(Func<TRow, TKey> key, Dimension<TKey> handle, bool ordered, IComparer<TKey>? order, int expectedRows) : RowColumn<TRow>
    where TKey : notnull
{
    private readonly KeyEncoder<TKey> _encoder = KeyEncoder<TKey>.Create();
    private readonly CodeBuffer _codes = new(expectedRows);
    private readonly TKey[] _block = new TKey[BlockSize.Build];

    internal override void Append(ReadOnlySpan<TRow> rows, int firstRow)
    {
        // Through a span: an array of objects type-checks every store.
        Span<TKey> block = _block.AsSpan(0, rows.Length);
        bool ahead = _encoder.LooksIntoKeys;
        for (int i = 0; i < rows.Length; i++)
        {
            TKey of = key(rows[i]);
            if (!typeof(TKey).IsValueType && of is null)
                throw new ArgumentException(
                    $"The {handle.Name} of row {firstRow + i}, counted from 0, is null; use a key of your choice for rows without one.");
            block[i] = of;
            if (ahead)
                Prefetch.Object(of);
        }

        Span<int> codes = stackalloc int[rows.Length];
        _encoder.Encode(block, codes);
        _codes.Append(codes, _encoder.Count);
    }

    internal override RowColumn<TRow> Empty(int firstRow, int expectedRows) =>
        new DimensionOfRows<TRow, TKey>(key, handle, ordered, order, expectedRows);

    internal override void Append(RowColumn<TRow> next)
    {
        var column = (DimensionOfRows<TRow, TKey>)next;
        ReadOnlySpan<TKey> keys = column._encoder.ToKeys();
        int[] newCodes = new int[keys.Length];
        for (int start = 0; start < keys.Length; start += KeyEncoder<TKey>.MostKeysAtATime)
        {
            int count = Math.Min(KeyEncoder<TKey>.MostKeysAtATime, keys.Length - start);
            _encoder.Encode(keys.Slice(start, count), newCodes.AsSpan(start, count));
        }

        _codes.Append(column._codes, newCodes, _encoder.Count);
    }

    internal override Action<ColumnTable> Finish()
    {
        TKey[] keys = _encoder.ToKeys();
        int[]? newCodes = ordered ? KeyOrder.Sort(keys, order, handle.Name) : null;
        CodeColumn column = _codes.ToColumn(keys.Length, newCodes);
        return table => handle.Bind(table, column, keys, ordered ? order : null);
    }
}

/// <summary>A measure under construction.</summary>
/// <typeparam name="TRow">The rows.</typeparam>
/// <typeparam name="TValue">The type read from a row: a number, or a number that may be missing.</typeparam>
/// <typeparam name="T">The type of the number.</typeparam>
internal sealed class MeasureOfRows<TRow, TValue, T>(
    Func<TRow, TValue> value, Measure<T> handle, ValueBuffer<T> buffer, AppendBlock<T, TValue> append) : RowColumn<TRow>
    where T : struct, INumber<T>
{
    private readonly ValueBuffer<T> _buffer = buffer;
    private readonly TValue[] _block = new TValue[BlockSize.Build];

    internal override void Append(ReadOnlySpan<TRow> rows, int firstRow)
    {
        for (int i = 0; i < rows.Length; i++)
            _block[i] = value(rows[i]);
        append(_buffer, _block.AsSpan(0, rows.Length));
    }

    internal override RowColumn<TRow> Empty(int firstRow, int expectedRows) =>
        new MeasureOfRows<TRow, TValue, T>(value, handle, _buffer.Empty(firstRow, expectedRows), append);

    internal override void Append(RowColumn<TRow> next) => _buffer.Append(((MeasureOfRows<TRow, TValue, T>)next)._buffer);

    internal override Action<ColumnTable> Finish()
    {
        MeasureColumn<T> column = _buffer.ToColumn();
        return table => handle.Bind(table, column);
    }
}

/// <summary>Appends the values of a block of rows to a buffer.</summary>
internal delegate void AppendBlock<T, TValue>(ValueBuffer<T> buffer, ReadOnlySpan<TValue> values)
    where T : struct, INumber<T>;
