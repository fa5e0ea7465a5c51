using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Consecutive rows, or those of them that a filter selects, and their groups.</summary>
internal readonly ref struct Block
{
    internal Block(int start, GroupedRows groups, BlockBuffers buffers)
    {
        Start = start;
        Groups = groups;
        Buffers = buffers;
    }

    internal Block(int start, GroupedRows groups, ReadOnlySpan<ushort> selection, BlockBuffers buffers)
        : this(start, groups, buffers)
    {
        Selection = selection;
        IsFiltered = true;
    }

    /// <summary>The first of the rows, selected or not; a multiple of 64.</summary>
    internal int Start { get; }

    /// <summary>How many rows there are; if filtered, how many are selected.</summary>
    internal int Count => Groups.Count;

    internal GroupedRows Groups { get; }

    internal bool IsFiltered { get; }

    /// <summary>The selection vector: which rows a filter selected, counted from the start.</summary>
    internal ReadOnlySpan<ushort> Selection { get; }

    internal BlockBuffers Buffers { get; }

    /// <summary>The row of the table.</summary>
    internal int RowAt(int i) => Start + (IsFiltered ? Selection[i] : i);

    /// <summary>The values of the rows: in place, or if filtered as a copy, which the next call overwrites.</summary>
    internal ReadOnlySpan<T> ValuesOf<T>(ReadOnlySpan<T> column)
        where T : struct
    {
        if (!IsFiltered)
            return column.Slice(Start, Count);
        Span<T> values = Buffers.Values<T>()[..Count];
        ReadOnlySpan<T> from = column[Start..];
        ReadOnlySpan<ushort> selection = Selection;
        if (typeof(T) == typeof(double))
        {
            ScatterKernels.Gather(MemoryMarshal.Cast<T, double>(from), selection, MemoryMarshal.Cast<T, double>(values));
            return values;
        }

        for (int i = 0; i < values.Length; i++)
            values[i] = from[selection[i]];
        return values;
    }
}
