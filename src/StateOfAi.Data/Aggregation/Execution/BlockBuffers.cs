using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StateOfAi.Data;

/// <summary>
/// One thread's working memory for a block of rows, small enough to stay in L1 cache. Rented from a pool, because zeroing a new array costs
/// more than processing a thousand rows.
/// </summary>
internal sealed class BlockBuffers : IDisposable
{
    private ushort[] _groups16 = [];
    private ushort[] _copy16 = [];
    private ushort[] _selection = [];
    private int[] _groups32 = [];
    private int[] _copy32 = [];
    private byte[] _values = [];
    private ulong[] _mask = [];
    private ulong[] _missingMask = [];
    private ushort[] _missing = [];
    private int _missingCount;
    private (Validity? Validity, int Start) _missingOf;

    internal Span<ushort> Groups16 => Rented(ref _groups16, BlockSize.Scan);

    internal Span<int> Groups32 => Rented(ref _groups32, BlockSize.Scan);

    internal Span<ushort> Selection => Rented(ref _selection, BlockSize.Scan + RowMask.Surplus);

    internal Span<ulong> Mask => Rented(ref _mask, BlockSize.Scan / 64);

    internal Span<T> Values<T>()
        where T : struct => MemoryMarshal.Cast<byte, T>(Rented(ref _values, BlockSize.Scan * Unsafe.SizeOf<T>()));

    /// <summary>Returns all memory to the pool.</summary>
    public void Dispose()
    {
        Return(ref _groups16);
        Return(ref _copy16);
        Return(ref _selection);
        Return(ref _groups32);
        Return(ref _copy32);
        Return(ref _values);
        Return(ref _mask);
        Return(ref _missingMask);
        Return(ref _missing);
    }

    /// <summary>The positions within the block of rows without a value; cached for the next accumulator.</summary>
    internal ReadOnlySpan<ushort> MissingOf(in Block block, Validity validity)
    {
        if (_missingOf != (validity, block.Start))
        {
            Span<ushort> missing = Rented(ref _missing, BlockSize.Scan + RowMask.Surplus);
            _missingCount = block.IsFiltered ? Among(block, validity, missing) : Among(block.Start, block.Count, validity, missing);
            _missingOf = (validity, block.Start);
        }

        return _missing.AsSpan(0, _missingCount);
    }

    /// <summary>The groups of a block, with rows without a value redirected to the first dummy slot.</summary>
    internal GroupedRows WithoutMissing(in Block block, Validity? validity, int groups)
    {
        ReadOnlySpan<ushort> missing = validity is null ? [] : MissingOf(block, validity);
        if (block.Groups.Is32Bit)
        {
            Span<int> copy32 = Rented(ref _copy32, BlockSize.Scan)[..block.Count];
            block.Groups.Groups32.CopyTo(copy32);
            foreach (ushort row in missing)
                copy32[row] = groups;
            return new((ReadOnlySpan<int>)copy32);
        }

        if (missing.IsEmpty && block.Groups.Is16Bit)
            return block.Groups;
        Span<ushort> copy16 = Rented(ref _copy16, BlockSize.Scan)[..block.Count];
        if (block.Groups.Is16Bit)
            block.Groups.Groups16.CopyTo(copy16);
        else
            copy16.Clear();
        foreach (ushort row in missing)
            copy16[row] = (ushort)groups;
        return new((ReadOnlySpan<ushort>)copy16);
    }

    /// <summary>The groups of the rows, in a buffer, with unselected rows redirected to the dummy slots.</summary>
    internal GroupedRows WithoutUnselected(GroupedRows rows, ReadOnlySpan<ulong> mask, int groups)
    {
        if (rows.Is32Bit)
        {
            Span<int> copy32 = Groups32[..rows.Count];
            RowMask.RedirectUnselected(rows.Groups32, mask, groups, copy32);
            return new((ReadOnlySpan<int>)copy32);
        }

        Span<ushort> copy16 = Groups16[..rows.Count];
        if (!rows.Is16Bit)
            copy16.Clear();
        RowMask.RedirectUnselected(rows.Is16Bit ? rows.Groups16 : copy16, mask, groups, copy16);
        return new((ReadOnlySpan<ushort>)copy16);
    }

    private int Among(int start, int count, Validity validity, Span<ushort> missing)
    {
        ReadOnlySpan<ulong> mask = validity.MissingMask(start, count, Rented(ref _missingMask, BlockSize.Scan / 64));
        return RowMask.ToSelectionVector(mask, missing).Length;
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
