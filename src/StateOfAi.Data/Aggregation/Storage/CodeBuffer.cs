namespace StateOfAi.Data;

/// <summary>
/// Collects codes block by block, stored in one byte each while they fit, then in two, then in four. A few rows are enough to show that a
/// dimension has many keys, so memory for all expected rows is allocated only after some have arrived: after a few thousand as long as
/// there are few keys.
/// </summary>
internal sealed class CodeBuffer(int expectedRows)
{
    private static readonly int[] RoomBefore = [1 << 12, 1 << 18];

    private byte[]? _codes8 = [];
    private ushort[]? _codes16;
    private int[]? _codes32;
    private int _capacity;

    internal int Count { get; private set; }

    private int this[int row] => _codes8 is not null ? _codes8[row] : _codes16 is not null ? _codes16[row] : _codes32![row];

    /// <summary>Stores four-byte codes as a column of the narrowest width that holds them.</summary>
    internal static CodeColumn ToColumn(ReadOnlyMemory<int> codes, int keys)
    {
        if (keys > CodeColumn.MaxOfUInt16)
            return new(codes, keys);
        var buffer = new CodeBuffer(codes.Length);
        buffer.Append(codes.Span, keys);
        return buffer.ToColumn(keys, null);
    }

    /// <summary>Appends codes, all of which are below the number of keys so far.</summary>
    internal void Append(ReadOnlySpan<int> codes, int keys)
    {
        Reserve(Count + codes.Length, keys);
        Widen(keys);
        if (_codes8 is not null)
            Truncate(codes, _codes8.AsSpan(Count));
        else if (_codes16 is not null)
            Truncate(codes, _codes16.AsSpan(Count));
        else
            codes.CopyTo(_codes32.AsSpan(Count));
        Count += codes.Length;
    }

    /// <summary>Appends the codes of another buffer, translated to new ones.</summary>
    internal void Append(CodeBuffer next, int[] newCodes, int keys)
    {
        Span<int> codes = stackalloc int[BlockSize.Build];
        for (int start = 0; start < next.Count; start += codes.Length)
        {
            Span<int> block = codes[..Math.Min(codes.Length, next.Count - start)];
            for (int i = 0; i < block.Length; i++)
                block[i] = newCodes[next[start + i]];
            Append(block, keys);
        }
    }

    /// <summary>Returns the column, with codes translated if the keys were sorted.</summary>
    internal CodeColumn ToColumn(int keys, int[]? newCodes)
    {
        if (newCodes is not null)
        {
            Replace(_codes8, newCodes);
            Replace(_codes16, newCodes);
            Replace(_codes32, newCodes);
        }

        return _codes8 is not null ? new(_codes8.AsMemory(0, Count), keys)
            : _codes16 is not null ? new(_codes16.AsMemory(0, Count), keys)
            : new CodeColumn(_codes32.AsMemory(0, Count), keys);
    }

    private void Reserve(int rows, int keys)
    {
        if (rows <= _capacity)
            return;
        bool areKeysFew = _capacity > 0 && keys <= CodeColumn.MaxOfByte / 2;
        int expected = !areKeysFew && Array.Find(RoomBefore, room => room >= rows) is > 0 and int first
            ? Math.Min(first, expectedRows)
            : expectedRows;
        _capacity = Math.Max(Math.Max(rows, expected), (int)Math.Min(2L * _capacity, rows > expectedRows ? Array.MaxLength : expected));
        Resize(ref _codes8);
        Resize(ref _codes16);
        Resize(ref _codes32);
    }

    private void Widen(int keys)
    {
        if (_codes8 is not null && keys > CodeColumn.MaxOfByte)
        {
            _codes16 = GC.AllocateUninitializedArray<ushort>(_capacity);
            for (int row = 0; row < Count; row++)
                _codes16[row] = _codes8[row];
            _codes8 = null;
        }

        if (_codes16 is not null && keys > CodeColumn.MaxOfUInt16)
        {
            _codes32 = GC.AllocateUninitializedArray<int>(_capacity);
            for (int row = 0; row < Count; row++)
                _codes32[row] = _codes16[row];
            _codes16 = null;
        }
    }

    private void Resize<TCode>(ref TCode[]? codes)
    {
        if (codes is null)
            return;
        TCode[] larger = GC.AllocateUninitializedArray<TCode>(_capacity);
        codes.AsSpan(0, Count).CopyTo(larger);
        codes = larger;
    }

    private static void Truncate<TCode>(ReadOnlySpan<int> codes, Span<TCode> into)
        where TCode : unmanaged, System.Numerics.INumberBase<TCode>
    {
        for (int row = 0; row < codes.Length; row++)
            into[row] = TCode.CreateTruncating(codes[row]);
    }

    private void Replace<TCode>(TCode[]? codes, int[] newCodes)
        where TCode : unmanaged, System.Numerics.IBinaryInteger<TCode>
    {
        for (int row = 0; codes is not null && row < Count; row++)
            codes[row] = TCode.CreateTruncating(newCodes[int.CreateTruncating(codes[row])]);
    }
}
