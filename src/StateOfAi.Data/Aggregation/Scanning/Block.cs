using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Some rows that follow each other, or those of them that a filter selects, and their groups.</summary>
internal readonly ref struct Block
{
    internal Block(int start, GroupedRows groups, BlockBuffers buffers)
    {
        Start = start;
        Groups = groups;
        Buffers = buffers;
    }

    internal Block(int start, GroupedRows groups, ReadOnlySpan<ushort> selected, BlockBuffers buffers)
        : this(start, groups, buffers)
    {
        Selected = selected;
        IsFiltered = true;
    }

    /// <summary>The first of the rows, selected or not; a multiple of 64.</summary>
    internal int Start { get; }

    /// <summary>How many rows there are, of a filter those selected.</summary>
    internal int Count => Groups.Count;

    internal GroupedRows Groups { get; }

    internal bool IsFiltered { get; }

    /// <summary>Which rows a filter selected, counted from the start.</summary>
    internal ReadOnlySpan<ushort> Selected { get; }

    internal BlockBuffers Buffers { get; }

    /// <summary>The row of the table.</summary>
    internal int RowAt(int i) => Start + (IsFiltered ? Selected[i] : i);

    /// <summary>The values of the rows: in place, or those selected as a copy that lasts until the next is asked for.</summary>
    internal ReadOnlySpan<T> ValuesOf<T>(ReadOnlySpan<T> column)
        where T : struct
    {
        if (!IsFiltered)
            return column.Slice(Start, Count);
        Span<T> values = Buffers.Values<T>()[..Count];
        ReadOnlySpan<T> from = column[Start..];
        ReadOnlySpan<ushort> selected = Selected;
        if (typeof(T) == typeof(double))
        {
            ScatterKernels.Gather(MemoryMarshal.Cast<T, double>(from), selected, MemoryMarshal.Cast<T, double>(values));
            return values;
        }

        for (int i = 0; i < values.Length; i++)
            values[i] = from[selected[i]];
        return values;
    }
}
