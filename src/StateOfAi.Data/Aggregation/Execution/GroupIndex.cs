using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// Numbers the groups of any number of dimensions: in mixed radix over all combinations of keys while these are few compared to the rows;
/// otherwise a preliminary pass numbers only the combinations that occur, in the same order.
/// </summary>
internal sealed partial class GroupIndex
{
    private const int AlwaysDense = 1 << 12;
    private const int MostDense = 1 << 24;

    private readonly CodeColumn[] _dimensions;
    private readonly CodeColumn[] _indexed;
    private readonly long[]? _occurring;

    internal GroupIndex(NamedCodes[] by, int rows)
    {
        CodeColumn[] dimensions = _dimensions = _indexed = Array.ConvertAll(by, dimension => dimension.Codes);
        long combinations = Combinations(by);
        if (combinations > AlwaysDense && dimensions.Length > 1 && (combinations > 2L * rows || combinations > MostDense))
        {
            (CodeColumn numbers, _occurring) = Number(dimensions, rows);
            _indexed = [numbers];
            combinations = _occurring.Length;
        }

        Groups = (int)combinations;
        EveryGroupOccurs = dimensions is [] || _occurring is not null || dimensions is [{ EveryKeyOccurs: true }];
        MostRowsOfGroup = dimensions is [] ? rows : _indexed.Min(dimension => dimension.MostRowsOfKey);
    }

    internal int Groups { get; }

    /// <summary>The number of accumulators: one per group, plus the <see cref="DummySlots"/>.</summary>
    internal int Slots => Groups + DummySlots.Count;

    /// <summary>Whether groups exist only if they have rows; otherwise all rows form one group, even if there are none.</summary>
    internal bool IsByKeys => _dimensions is not [];

    /// <summary>Whether every group has rows in the absence of a filter.</summary>
    internal bool EveryGroupOccurs { get; }

    /// <summary>Whether it is known which groups have many rows.</summary>
    internal bool KnowsFrequentGroups => _indexed is [_];

    /// <summary>An upper bound for the rows of a group.</summary>
    internal int MostRowsOfGroup { get; }

    /// <summary>
    /// The groups with more rows than a number, which is at least <see cref="CodeColumn.RowsOfInfrequentKey"/>, in order;
    /// <see langword="null"/> if unknown.
    /// </summary>
    internal int[]? GroupsOfMoreRowsThan(int rows) => _indexed is [{ } only]
        ? [.. only.FrequentKeys.Where(key => key.Rows > rows).Select(key => key.Code - _first).Where(group => group >= 0 && group < Groups)]
        : null;

    /// <summary>Whether 16 bits can number all slots.</summary>
    internal bool FitsIn16Bits => Slots <= CodeColumn.MaxOfUInt16;

    /// <summary>The code of a group in a dimension.</summary>
    internal int CodeOf(int group, int dimension)
    {
        long combination = _occurring is null ? _first + group : _occurring[_first + group];
        for (int after = _dimensions.Length - 1; after > dimension; after--)
            combination /= _dimensions[after].Cardinality;
        return (int)(dimension == 0 ? combination : combination % Math.Max(_dimensions[dimension].Cardinality, 1));
    }

    /// <summary>The groups of consecutive rows; with one dimension, its own codes where possible.</summary>
    internal GroupedRows Of(int start, int count, BlockBuffers buffers)
    {
        if (Groups == 1)
            return new(count);
        CodeColumn first = _indexed[0];
        if (!FitsIn16Bits)
        {
            if (_indexed is [{ Width: sizeof(int) }])
                return new(first.Codes32.Slice(start, count));
            Span<int> groups = buffers.Groups32[..count];
            groups.Clear();
            foreach (CodeColumn dimension in _indexed)
                Append(dimension, start, groups);
            return new((ReadOnlySpan<int>)groups);
        }

        if (_indexed is [{ Width: sizeof(ushort) }])
            return new(first.Codes16.Slice(start, count));
        Span<ushort> groups16 = buffers.Groups16[..count];
        if (first.Width == sizeof(byte))
            BlockIndex.Widen(first.Codes8.Slice(start, count), groups16);
        else
            first.Codes16.Slice(start, count).CopyTo(groups16);
        foreach (CodeColumn dimension in _indexed.AsSpan(1))
        {
            // A dimension has at most as many keys as there are groups, so its codes are 8 or 16 bits wide.
            if (dimension.Width == sizeof(byte))
                BlockIndex.Append(dimension.Codes8.Slice(start, count), (ushort)dimension.Cardinality, groups16);
            else
                BlockIndex.Append(dimension.Codes16.Slice(start, count), dimension.Cardinality, groups16);
        }

        return new((ReadOnlySpan<ushort>)groups16);
    }

    /// <summary>The groups of selected rows.</summary>
    /// <param name="start">The row that the selection vector counts from.</param>
    /// <param name="selection">The selection vector.</param>
    /// <param name="buffers">Where the groups are written.</param>
    internal GroupedRows Of(int start, ReadOnlySpan<ushort> selection, BlockBuffers buffers)
    {
        if (Groups == 1)
            return new(selection.Length);
        if (FitsIn16Bits)
        {
            Span<ushort> groups16 = buffers.Groups16[..selection.Length];
            groups16.Clear();
            foreach (CodeColumn dimension in _indexed)
                Append(dimension, start, selection, groups16);
            return new((ReadOnlySpan<ushort>)groups16);
        }

        Span<int> groups = buffers.Groups32[..selection.Length];
        groups.Clear();
        foreach (CodeColumn dimension in _indexed)
            Append(dimension, start, selection, groups);
        return new((ReadOnlySpan<int>)groups);
    }

    private static void Append<TIndex>(CodeColumn dimension, int start, ReadOnlySpan<ushort> selection, Span<TIndex> index)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        TIndex keys = TIndex.CreateTruncating(dimension.Cardinality);
        switch (dimension.Width)
        {
            case sizeof(byte):
                BlockIndex.Append(dimension.Codes8[start..], selection, keys, index);
                break;
            case sizeof(ushort):
                BlockIndex.Append(dimension.Codes16[start..], selection, keys, index);
                break;
            default:
                BlockIndex.Append(dimension.Codes32[start..], selection, keys, index);
                break;
        }
    }

    private static void Append(CodeColumn dimension, int start, Span<int> index)
    {
        switch (dimension.Width)
        {
            case sizeof(byte):
                BlockIndex.Append(dimension.Codes8.Slice(start, index.Length), dimension.Cardinality, index);
                break;
            case sizeof(ushort):
                BlockIndex.Append(dimension.Codes16.Slice(start, index.Length), dimension.Cardinality, index);
                break;
            default:
                BlockIndex.Append(dimension.Codes32.Slice(start, index.Length), dimension.Cardinality, index);
                break;
        }
    }

    private static long Combinations(NamedCodes[] dimensions)
    {
        long product = 1;
        foreach (NamedCodes dimension in dimensions)
        {
            if (Math.BigMul(product, dimension.Codes.Cardinality, out product) != 0 || product < 0)
            {
                string names = string.Join(", ", dimensions.Select(Described));
                throw new OverflowException(
                    $"The dimensions {names} have more than 2^63 combinations of keys, which is the most that can be numbered. "
                    + "Group by fewer dimensions, or by one that combines several, as in Dimension(row => (row.A, row.B), out var both).");
            }
        }

        return product;
    }

    private static string Described(NamedCodes dimension) =>
        string.Create(CultureInfo.InvariantCulture, $"{dimension.Name} ({dimension.Codes.Cardinality:N0} keys)");

    private static (CodeColumn Numbers, long[] Occurring) Number(CodeColumn[] dimensions, int rows)
    {
        var encoder = KeyEncoder<long>.Create();
        int[] numbers = new int[rows];
        for (int row = 0; row < rows; row++)
        {
            long combination = 0;
            foreach (CodeColumn dimension in dimensions)
                combination = (combination * dimension.Cardinality) + dimension[row];
            numbers[row] = encoder.CodeOf(combination);
        }

        long[] occurring = encoder.ToKeys();
        int[] inOrder = KeyOrder.Sort(occurring, null, "");
        for (int row = 0; row < rows; row++)
            numbers[row] = inOrder[numbers[row]];
        return (CodeBuffer.ToColumn(numbers, occurring.Length), occurring);
    }
}
