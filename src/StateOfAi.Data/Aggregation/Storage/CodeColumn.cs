using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// The dictionary codes of a dimension, one per row, in the narrowest width that holds its keys: 1 byte for up to 256 keys, 2 bytes for up
/// to 65,536, otherwise 4. Every code is below <see cref="Cardinality"/>: the constructor checks this, and the kernels rely on it.
/// </summary>
internal sealed class CodeColumn
{
    internal const int MaxOfByte = 1 << 8;
    internal const int MaxOfUInt16 = 1 << 16;

    /// <summary>A key is frequent if it has more rows than this.</summary>
    internal const int RowsOfInfrequentKey = 1 << 13;

    private readonly ReadOnlyMemory<byte> _codes8;
    private readonly ReadOnlyMemory<ushort> _codes16;
    private readonly ReadOnlyMemory<int> _codes32;

    private CodeColumn(int rows, int width, int cardinality) => (Rows, Width, Cardinality) = (rows, width, cardinality);

    internal CodeColumn(ReadOnlyMemory<byte> codes, int cardinality)
        : this(codes.Length, sizeof(byte), cardinality)
    {
        _codes8 = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(codes.Span, cardinality);
    }

    internal CodeColumn(ReadOnlyMemory<ushort> codes, int cardinality)
        : this(codes.Length, sizeof(ushort), cardinality)
    {
        _codes16 = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(codes.Span, cardinality);
    }

    internal CodeColumn(ReadOnlyMemory<int> codes, int cardinality)
        : this(codes.Length, sizeof(int), cardinality)
    {
        _codes32 = codes;
        (MostRowsOfKey, EveryKeyOccurs, FrequentKeys) = Count(MemoryMarshal.Cast<int, uint>(codes.Span), cardinality);
    }

    internal int Rows { get; }

    /// <summary>Bytes per code.</summary>
    internal int Width { get; }

    /// <summary>The number of keys.</summary>
    internal int Cardinality { get; }

    /// <summary>The number of rows with the most frequent key: an upper bound for any group of this dimension.</summary>
    internal int MostRowsOfKey { get; }

    /// <summary>Keys that occur in more than <see cref="RowsOfInfrequentKey"/> rows, in order, with their counts.</summary>
    internal (int Code, int Rows)[] FrequentKeys { get; } = [];

    /// <summary>Whether every key occurs in some row, which need not be so if the codes were passed in.</summary>
    internal bool EveryKeyOccurs { get; }

    /// <summary>The codes if they are one byte wide; otherwise empty.</summary>
    internal ReadOnlySpan<byte> Codes8 => _codes8.Span;

    /// <summary>The codes if they are two bytes wide; otherwise empty.</summary>
    internal ReadOnlySpan<ushort> Codes16 => _codes16.Span;

    /// <summary>The codes if they are four bytes wide; otherwise empty.</summary>
    internal ReadOnlySpan<int> Codes32 => _codes32.Span;

    internal int this[int row] => Width switch
    {
        sizeof(byte) => _codes8.Span[row],
        sizeof(ushort) => _codes16.Span[row],
        _ => _codes32.Span[row],
    };

    private static (int Most, bool Every, (int, int)[] Frequent) Count<TCode>(ReadOnlySpan<TCode> codes, int cardinality)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        int[] counts = new int[cardinality];
        for (int row = 0; row < codes.Length; row++)
        {
            uint code = uint.CreateTruncating(codes[row]);
            if (code >= (uint)counts.Length)
                throw new ArgumentException($"The code {code} at row {row} has no key: there are {cardinality} keys, with codes from 0.",
                    nameof(codes));
            counts[code]++;
        }

        (int, int)[] frequent = [.. counts.Select((rows, code) => (code, rows)).Where(key => key.rows > RowsOfInfrequentKey)];
        return (cardinality == 0 ? 0 : counts.Max(), !counts.AsSpan().Contains(0), frequent);
    }
}
