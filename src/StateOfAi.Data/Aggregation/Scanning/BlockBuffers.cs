using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>The working memory of one thread for a block of rows, small enough to stay in the nearest cache. It is of a pool: emptying new memory would cost more than a thousand rows.</summary>
internal sealed class BlockBuffers : IDisposable
{
    /// <summary>Rows of a block that needs buffers.</summary>
    internal const int Rows = 1024;

    /// <summary>Rows of a block that is read in place.</summary>
    internal const int RowsInPlace = 1 << 14;

    private ushort[] _narrow = [];
    private ushort[] _narrowCopy = [];
    private ushort[] _selected = [];
    private int[] _wide = [];
    private int[] _wideCopy = [];
    private byte[] _values = [];
    private ulong[] _mask = [];
    private ulong[] _missingMask = [];
    private ushort[] _missing = [];
    private int _missingCount;
    private (Validity? Validity, int Start) _missingOf;

    internal Span<ushort> Narrow => Rented(ref _narrow, Rows);

    internal Span<int> Wide => Rented(ref _wide, Rows);

    internal Span<ushort> Selected => Rented(ref _selected, Rows + RowsOfMask.Surplus);

    internal Span<ulong> Mask => Rented(ref _mask, Rows / 64);

    internal Span<T> Values<T>()
        where T : struct => MemoryMarshal.Cast<byte, T>(Rented(ref _values, Rows * Unsafe.SizeOf<T>()));

    /// <summary>Gives all memory back.</summary>
    public void Dispose()
    {
        Return(ref _narrow);
        Return(ref _narrowCopy);
        Return(ref _selected);
        Return(ref _wide);
        Return(ref _wideCopy);
        Return(ref _values);
        Return(ref _mask);
        Return(ref _missingMask);
        Return(ref _missing);
    }

    /// <summary>The places of the rows of a block without a value, counted among those of the block; kept for the next that asks.</summary>
    internal ReadOnlySpan<ushort> MissingOf(in Block block, Validity validity)
    {
        if (_missingOf != (validity, block.Start))
        {
            Span<ushort> missing = Rented(ref _missing, Rows + RowsOfMask.Surplus);
            _missingCount = block.IsFiltered ? Among(block, validity, missing) : RowsOfMask.List(validity.MissingOf(block.Start, block.Count, Rented(ref _missingMask, Rows / 64)), missing).Length;
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
            Span<int> wide = Rented(ref _wideCopy, Rows)[..block.Count];
            block.Groups.Wide.CopyTo(wide);
            foreach (ushort row in missing)
                wide[row] = groups;
            return new((ReadOnlySpan<int>)wide);
        }

        if (missing.IsEmpty && block.Groups.IsNarrow)
            return block.Groups;
        Span<ushort> narrow = Rented(ref _narrowCopy, Rows)[..block.Count];
        if (block.Groups.IsNarrow)
            block.Groups.Narrow.CopyTo(narrow);
        else
            narrow.Clear();
        foreach (ushort row in missing)
            narrow[row] = (ushort)groups;
        return new((ReadOnlySpan<ushort>)narrow);
    }

    /// <summary>The groups of rows, in a buffer, in which rows that a mask does not select are of the rooms behind the last.</summary>
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

    private static int Among(in Block block, Validity validity, Span<ushort> missing)
    {
        int count = 0;
        for (int i = 0; i < block.Count; i++)
        {
            missing[count] = (ushort)i;
            count += validity[block.RowAt(i)] ? 0 : 1;
        }

        return count;
    }

    private static Span<T> Rented<T>(ref T[] buffer, int length)
    {
        if (buffer.Length >= length)
            return buffer;
        Return(ref buffer);
        return buffer = ArrayPool<T>.Shared.Rent(length);
    }

    private static void Return<T>(ref T[] buffer)
    {
        if (buffer.Length > 0)
            ArrayPool<T>.Shared.Return(buffer);
        buffer = [];
    }
}
