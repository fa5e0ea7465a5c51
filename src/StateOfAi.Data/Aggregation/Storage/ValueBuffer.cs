using System.Numerics;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data;

/// <summary>Collects values, some of them missing, in the form in which <see cref="MeasureColumn{T}"/> stores them.</summary>
internal sealed class ValueBuffer<T>(string name, int expectedRows, NonFinite nonFinite, int firstRow = 0)
    where T : struct, INumber<T>
{
    private T[] _values = [];
    private Validity? _validity;
    private int _validRows;

    internal int Count { get; private set; }

    internal void Append(ReadOnlySpan<T> values)
    {
        Reserve(Count + values.Length);
        Span<T> into = _values.AsSpan(Count, values.Length);
        for (int i = 0; i < values.Length; i++)
            into[i] = Kept(values[i], i);
        Count += values.Length;
    }

    internal void Append(ReadOnlySpan<T?> values)
    {
        Reserve(Count + values.Length);
        Span<T> into = _values.AsSpan(Count, values.Length);
        for (int i = 0; i < values.Length; i++)
            into[i] = values[i] is { } value ? Kept(value, i) : Missed(i);
        Count += values.Length;
    }

    internal void Append(ValueBuffer<T> next)
    {
        Reserve(Count + next.Count);
        next._values.AsSpan(0, next.Count).CopyTo(_values.AsSpan(Count));
        // The copy includes the placeholders of missing values.
        for (int row = 0; row < Math.Min(next._validRows, next.Count); row++)
        {
            if (!next._validity![row])
                Missed(row);
        }

        Count += next.Count;
    }

    /// <summary>Creates a buffer of the same kind for other rows.</summary>
    internal ValueBuffer<T> Empty(int firstRowOfIt, int expectedRowsOfIt) => new(name, expectedRowsOfIt, nonFinite, firstRowOfIt);

    internal MeasureColumn<T> ToColumn()
    {
        if (_validity is not null && _validRows != Count)
            _validity = _validity.Resized(Math.Min(_validRows, Count), Count);
        return new(_values.AsMemory(0, Count), _validity);
    }

    /// <summary>
    /// Whether an array can be used without copying: all values are finite, and none is a negative zero, which represents a missing value.
    /// </summary>
    internal static bool IsKeptAsItIs(ReadOnlySpan<T> values)
    {
        if (typeof(T) != typeof(double))
            return true;
        foreach (T value in values)
        {
            if (!IsFinite(value) || IsNegativeZero(value))
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Kept(T value, int i)
    {
        if (typeof(T) != typeof(double))
            return value;
        if (IsFinite(value))
            return value + T.Zero;
        return nonFinite is NonFinite.Missing ? Missed(i) : throw new ArgumentException(
            $"The {name} of row {firstRow + Count + i}, counted from 0, is "
                + $"{value.ToString(null, System.Globalization.CultureInfo.InvariantCulture)}; a measure takes finite numbers below 2^960. "
                + $"Pass {nameof(NonFinite)}.{nameof(NonFinite.Missing)} to treat such values as missing.");
    }

    private T Missed(int i)
    {
        int row = Count + i;
        if (_validity is null || row >= _validRows)
        {
            int rows = _values.Length;
            _validity = _validity?.Resized(_validRows, rows) ?? new Validity(rows);
            _validRows = rows;
        }

        _validity.SetMissing(row);
        return typeof(T) == typeof(double) ? -T.Zero : T.Zero;
    }

    private void Reserve(int rows)
    {
        if (rows <= _values.Length)
            return;
        int capacity = rows <= expectedRows ? expectedRows : (int)Math.Min(Math.Max(rows, 2L * _values.Length), Array.MaxLength);
        T[] larger = GC.AllocateUninitializedArray<T>(capacity);
        _values.AsSpan(0, Count).CopyTo(larger);
        _values = larger;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsFinite(T value) => Math.Abs(Unsafe.As<T, double>(ref value)) < NonFiniteLimit;

    private static bool IsNegativeZero(T value) => BitConverter.DoubleToInt64Bits(Unsafe.As<T, double>(ref value)) == long.MinValue;

    private static readonly double NonFiniteLimit = Math.ScaleB(1, BinaryRange.MaxTop);
}
