using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>Consecutive rows, or those that a filter selects among them, with their groups.</summary>
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

    /// <summary>The number of rows; if filtered, of selected rows.</summary>
    internal int Count => Groups.Count;

    internal GroupedRows Groups { get; }

    internal bool IsFiltered { get; }

    /// <summary>The selection vector: the selected rows, counted from the start of the block.</summary>
    internal ReadOnlySpan<ushort> Selection { get; }

    internal BlockBuffers Buffers { get; }

    /// <summary>The row's number in the table.</summary>
    internal int RowAt(int i) => Start + (IsFiltered ? Selection[i] : i);

    /// <summary>The values of the rows: in place, or if filtered, a copy that the next call overwrites.</summary>
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
