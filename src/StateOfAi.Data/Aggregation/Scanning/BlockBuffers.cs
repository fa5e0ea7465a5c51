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
    private byte[] _values = [];
    private ulong[]? _mask;
    private ulong[]? _missingMask;
    private ushort[]? _missing;
    private int _missingCount;
    private (Validity? Validity, int Start) _missingOf;

    internal Span<ushort> Narrow => _narrow ??= new ushort[Rows];

    internal Span<int> Wide => _wide ??= new int[Rows];

    internal Span<ushort> Selected => _selected ??= new ushort[Rows + RowsOfMask.Surplus];

    internal Span<ulong> Mask => _mask ??= new ulong[Rows / 64];

    internal Span<T> Values<T>()
        where T : struct
    {
        if (_values.Length < Rows * Unsafe.SizeOf<T>())
            _values = new byte[Rows * Unsafe.SizeOf<T>()];
        return MemoryMarshal.Cast<byte, T>(_values.AsSpan());
    }

    /// <summary>The places of the rows of a block without a value, counted among those of the block; kept for the next that asks.</summary>
    internal ReadOnlySpan<ushort> MissingOf(in Block block, Validity validity)
    {
        if (_missingOf != (validity, block.Start))
        {
            _missing ??= new ushort[Rows + RowsOfMask.Surplus];
            _missingCount = block.IsFiltered ? Among(block, validity) : RowsOfMask.List(validity.MissingOf(block.Start, block.Count, _missingMask ??= new ulong[Rows / 64]), _missing).Length;
            _missingOf = (validity, block.Start);
        }

        return _missing.AsSpan(0, _missingCount);
    }

    /// <summary>A copy of the groups in which rows whose value is missing are of the group behind the last.</summary>
    internal GroupedRows WithoutMissing(in Block block, Validity? validity, int groups)
    {
        ReadOnlySpan<ushort> missing = validity is null ? [] : MissingOf(block, validity);
        if (block.Groups.IsWide)
        {
            Span<int> wide = (_wideCopy ??= new int[Rows]).AsSpan(0, block.Count);
            block.Groups.Wide.CopyTo(wide);
            foreach (ushort row in missing)
                wide[row] = groups;
            return new((ReadOnlySpan<int>)wide);
        }

        if (missing.IsEmpty && block.Groups.IsNarrow)
            return block.Groups;
        Span<ushort> narrow = (_narrowCopy ??= new ushort[Rows]).AsSpan(0, block.Count);
        if (block.Groups.IsNarrow)
            block.Groups.Narrow.CopyTo(narrow);
        else
            narrow.Clear();
        foreach (ushort row in missing)
            narrow[row] = (ushort)groups;
        return new((ReadOnlySpan<ushort>)narrow);
    }

    /// <summary>The groups of rows, in a buffer, in which rows that a mask does not select are of the group behind the last.</summary>
    internal GroupedRows WithoutUnselected(GroupedRows rows, ReadOnlySpan<ulong> mask, int groups)
    {
        if (rows.IsWide)
        {
            Span<int> wide = Wide[..rows.Count];
            RowsOfMask.SetAside(rows.Wide, mask, groups, wide);
            return new((ReadOnlySpan<int>)wide);
        }

        Span<ushort> narrow = Narrow[..rows.Count];
        if (!rows.IsNarrow)
            narrow.Clear();
        RowsOfMask.SetAside(rows.IsNarrow ? rows.Narrow : narrow, mask, groups, narrow);
        return new((ReadOnlySpan<ushort>)narrow);
    }

    private int Among(in Block block, Validity validity)
    {
        int count = 0;
        for (int i = 0; i < block.Count; i++)
        {
            _missing![count] = (ushort)i;
            count += validity[block.RowAt(i)] ? 0 : 1;
        }

        return count;
    }
}
