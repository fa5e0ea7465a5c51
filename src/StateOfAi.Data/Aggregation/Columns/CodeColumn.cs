using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// The codes of a dimension, one a row, in the narrowest width that holds its keys: 1 byte for up to 256 of them, 2 bytes for up to 65,536, else 4.
/// Every code is below <see cref="Cardinality"/>: the constructor checks it, and the kernels rely on it.
/// </summary>
internal sealed class CodeColumn
{
    internal const int MaxOfByte = 1 << 8;
    internal const int MaxOfUInt16 = 1 << 16;

    /// <summary>A key of more rows is a frequent one.</summary>
    internal const int RowsOfInfrequentKey = 1 << 13;

    private readonly ReadOnlyMemory<byte> _narrow;
    private readonly ReadOnlyMemory<ushort> _middle;
    private readonly ReadOnlyMemory<int> _wide;

    private CodeColumn(int rows, int width, int cardinality) => (Rows, Width, Cardinality) = (rows, width, cardinality);

    internal CodeColumn(ReadOnlyMemory<byte> codes, int cardinality)
        : this(codes.Length, sizeof(byte), cardinality)
    {
        _narrow = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(codes.Span, cardinality);
    }

    internal CodeColumn(ReadOnlyMemory<ushort> codes, int cardinality)
        : this(codes.Length, sizeof(ushort), cardinality)
    {
        _middle = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(codes.Span, cardinality);
    }

    internal CodeColumn(ReadOnlyMemory<int> codes, int cardinality)
        : this(codes.Length, sizeof(int), cardinality)
    {
        _wide = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(MemoryMarshal.Cast<int, uint>(codes.Span), cardinality);
    }

    internal int Rows { get; }

    /// <summary>Bytes a code.</summary>
    internal int Width { get; }

    /// <summary>How many keys there are.</summary>
    internal int Cardinality { get; }

    /// <summary>The number of rows of the most frequent key: a bound on what any group that this dimension is part of can hold.</summary>
    internal int MostRowsOfKey { get; }

    /// <summary>The keys of more than <see cref="RowsOfInfrequentKey"/> rows, in order, with how many: never more than one in so many rows.</summary>
    internal (int Code, int Rows)[] FrequentKeys { get; } = [];

    /// <summary>Whether every key occurs in some row; keys that were handed in ready-made may have none.</summary>
    internal bool EveryKeyOccurs { get; }

    internal ReadOnlySpan<byte> Narrow => _narrow.Span;

    internal ReadOnlySpan<ushort> Middle => _middle.Span;

    internal ReadOnlySpan<int> Wide => _wide.Span;

    internal int this[int row] => Width switch
    {
        sizeof(byte) => _narrow.Span[row],
        sizeof(ushort) => _middle.Span[row],
        _ => _wide.Span[row],
    };

    private static (int Most, bool Every, (int, int)[] Frequent) Count<TCode>(ReadOnlySpan<TCode> codes, int cardinality)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        int[] counts = new int[cardinality];
        for (int row = 0; row < codes.Length; row++)
        {
            uint code = uint.CreateTruncating(codes[row]);
            if (code >= (uint)counts.Length)
                throw new ArgumentException($"The code {code} at row {row} has no key: there are {cardinality} keys, with codes from 0.", nameof(codes));
            counts[code]++;
        }

        return (cardinality == 0 ? 0 : counts.Max(), !counts.AsSpan().Contains(0), [.. counts.Select((rows, code) => (code, rows)).Where(key => key.rows > RowsOfInfrequentKey)]);
    }
}
