using System.Globalization;
using System.Numerics;

namespace StateOfAi.Data;

/// <summary>
/// The numbers of groups by any dimensions: mixed radix over all combinations of keys while these are few beside the rows; otherwise only the combinations
/// that occur are numbered, in the same order, by one pass beforehand.
/// </summary>
internal sealed partial class GroupIndex
{
    /// <summary>Rows that count for none go to as many rooms by turns, since an accumulator that was just added to has to be waited for.</summary>
    internal const int RoomsForNone = 8;

    private const int AlwaysDense = 1 << 12;
    private const int MostDense = 1 << 24;

    private readonly CodeColumn[] _dimensions;
    private readonly CodeColumn[] _indexed;
    private readonly long[]? _occurring;

    internal GroupIndex(IDimension[] by, int rows)
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

    /// <summary>The groups, and behind them the rooms for rows that count for none.</summary>
    internal int Rooms => Groups + RoomsForNone;

    /// <summary>Whether a group is there for its rows alone; else there is the one group of all rows, be there none.</summary>
    internal bool IsByKeys => _dimensions is not [];

    /// <summary>Whether without a filter every group has rows.</summary>
    internal bool EveryGroupOccurs { get; }

    /// <summary>Whether it is known which groups have many rows.</summary>
    internal bool KnowsFrequentGroups => _indexed is [_];

    /// <summary>No group has more rows than this.</summary>
    internal int MostRowsOfGroup { get; }

    /// <summary>The groups of more rows than a number that is at least <see cref="CodeColumn.RowsOfInfrequentKey"/>, in order; <see langword="null"/> where that is not known.</summary>
    internal int[]? GroupsOfMoreRowsThan(int rows) => _indexed is [{ } only]
        ? [.. only.FrequentKeys.Where(key => key.Rows > rows).Select(key => key.Code - _first).Where(group => group >= 0 && group < Groups)]
        : null;

    /// <summary>Whether the numbers of all rooms fit in two bytes.</summary>
    internal bool IsNarrow => Rooms <= CodeColumn.MaxOfUInt16;

    /// <summary>The code that a group has in a dimension.</summary>
    internal int CodeOf(int group, int dimension)
    {
        long combination = _occurring is null ? _first + group : _occurring[_first + group];
        for (int after = _dimensions.Length - 1; after > dimension; after--)
            combination /= _dimensions[after].Cardinality;
        return (int)(dimension == 0 ? combination : combination % Math.Max(_dimensions[dimension].Cardinality, 1));
    }

    /// <summary>The groups of rows that follow each other; with one dimension, where possible, its own codes.</summary>
    internal GroupedRows Of(int start, int count, BlockBuffers buffers)
    {
        if (Groups == 1)
            return new(count);
        CodeColumn first = _indexed[0];
        if (!IsNarrow)
        {
            if (_indexed is [{ Width: sizeof(int) }])
                return new(first.Wide.Slice(start, count));
            Span<int> wide = buffers.Wide[..count];
            wide.Clear();
            foreach (CodeColumn dimension in _indexed)
                Append(dimension, start, wide);
            return new((ReadOnlySpan<int>)wide);
        }

        if (_indexed is [{ Width: sizeof(ushort) }])
            return new(first.Middle.Slice(start, count));
        Span<ushort> narrow = buffers.Narrow[..count];
        if (first.Width == sizeof(byte))
            BlockIndex.Widen(first.Narrow.Slice(start, count), narrow);
        else
            first.Middle.Slice(start, count).CopyTo(narrow);
        foreach (CodeColumn dimension in _indexed.AsSpan(1))
        {
            // Here no dimension has more keys than there are groups, so that two bytes do.
            if (dimension.Width == sizeof(byte))
                BlockIndex.Append(dimension.Narrow.Slice(start, count), (ushort)dimension.Cardinality, narrow);
            else
                BlockIndex.Append(dimension.Middle.Slice(start, count), dimension.Cardinality, narrow);
        }

        return new((ReadOnlySpan<ushort>)narrow);
    }

    /// <summary>The groups of some rows.</summary>
    /// <param name="start">The row that places are counted from.</param>
    /// <param name="selected">The places of the rows.</param>
    /// <param name="buffers">Where the groups are written.</param>
    internal GroupedRows Of(int start, ReadOnlySpan<ushort> selected, BlockBuffers buffers)
    {
        if (Groups == 1)
            return new(selected.Length);
        if (IsNarrow)
        {
            Span<ushort> narrow = buffers.Narrow[..selected.Length];
            narrow.Clear();
            foreach (CodeColumn dimension in _indexed)
                Append(dimension, start, selected, narrow);
            return new((ReadOnlySpan<ushort>)narrow);
        }

        Span<int> wide = buffers.Wide[..selected.Length];
        wide.Clear();
        foreach (CodeColumn dimension in _indexed)
            Append(dimension, start, selected, wide);
        return new((ReadOnlySpan<int>)wide);
    }

    private static void Append<TIndex>(CodeColumn dimension, int start, ReadOnlySpan<ushort> selected, Span<TIndex> index)
        where TIndex : unmanaged, IBinaryInteger<TIndex>
    {
        TIndex keys = TIndex.CreateTruncating(dimension.Cardinality);
        switch (dimension.Width)
        {
            case sizeof(byte):
                BlockIndex.Append(dimension.Narrow[start..], selected, keys, index);
                break;
            case sizeof(ushort):
                BlockIndex.Append(dimension.Middle[start..], selected, keys, index);
                break;
            default:
                BlockIndex.Append(dimension.Wide[start..], selected, keys, index);
                break;
        }
    }

    private static void Append(CodeColumn dimension, int start, Span<int> index)
    {
        switch (dimension.Width)
        {
            case sizeof(byte):
                BlockIndex.Append(dimension.Narrow.Slice(start, index.Length), dimension.Cardinality, index);
                break;
            case sizeof(ushort):
                BlockIndex.Append(dimension.Middle.Slice(start, index.Length), dimension.Cardinality, index);
                break;
            default:
                BlockIndex.Append(dimension.Wide.Slice(start, index.Length), dimension.Cardinality, index);
                break;
        }
    }

    private static long Combinations(IDimension[] dimensions)
    {
        long product = 1;
        foreach (IDimension dimension in dimensions)
        {
            if (Math.BigMul(product, dimension.Codes.Cardinality, out product) != 0 || product < 0)
            {
                string names = string.Join(", ", dimensions.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Name} ({one.Codes.Cardinality:N0} keys)")));
                throw new OverflowException($"The dimensions {names} have more combinations of keys than 2^63, and no more can be numbered. Group by fewer of them, or by one made of several, as in Dimension(row => (row.A, row.B), out var both).");
            }
        }

        return product;
    }

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
        return (NarrowCodes.Column(numbers, occurring.Length), occurring);
    }
}
