using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>The working memory of one thread for a block of rows, small enough to stay in the nearest cache.</summary>
internal sealed class BlockBuffers
{
    /// <summary>Rows of a block that needs buffers.</summary>
    internal const int Rows = 1024;

    /// <summary>Rows of a block that is read in place.</summary>
    internal const int RowsInPlace = 1 << 14;

    private ushort[]? _narrow;
    private ushort[]? _narrowCopy;
    private ushort[]? _selected;
    private int[]? _wide;
    private int[]? _wideCopy;
    private byte[]? _values;
    private ulong[]? _mask;

    internal Span<ushort> Narrow => _narrow ??= new ushort[Rows];

    internal Span<int> Wide => _wide ??= new int[Rows];

    internal Span<ushort> Selected => _selected ??= new ushort[Rows];

    internal Span<ulong> Mask => _mask ??= new ulong[Rows / 64];

    internal Span<T> Values<T>()
        where T : unmanaged =>
        MemoryMarshal.Cast<byte, T>((_values ??= new byte[Rows * Unsafe.SizeOf<decimal>()]).AsSpan());

    /// <summary>A copy of the groups in which rows whose value is missing are of the group behind the last.</summary>
    internal GroupedRows WithoutMissing(in Block block, Validity validity, int groups)
    {
        if (block.Groups.IsWide)
        {
            Span<int> wide = (_wideCopy ??= new int[Rows]).AsSpan(0, block.Count);
            block.Groups.Wide.CopyTo(wide);
            Mark(block, validity, groups, wide);
            return new((ReadOnlySpan<int>)wide);
        }

        Span<ushort> narrow = (_narrowCopy ??= new ushort[Rows]).AsSpan(0, block.Count);
        if (block.Groups.IsNarrow)
            block.Groups.Narrow.CopyTo(narrow);
        else
            narrow.Clear();
        Mark(block, validity, (ushort)groups, narrow);
        return new((ReadOnlySpan<ushort>)narrow);
    }

    private static void Mark<TIndex>(in Block block, Validity validity, TIndex none, Span<TIndex> index)
    {
        if (block.IsFiltered)
        {
            for (int i = 0; i < index.Length; i++)
            {
                if (!validity[block.Start + block.Selected[i]])
                    index[i] = none;
            }

            return;
        }

        foreach (int i in new MissingRows(validity, block.Start, index.Length))
            index[i] = none;
    }
}
