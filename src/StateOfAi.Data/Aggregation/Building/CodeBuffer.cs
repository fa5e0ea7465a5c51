namespace StateOfAi.Data;

/// <summary>
/// Codes that come row by row: kept in one byte each while they fit, then in two, then in four. Few rows are enough to show that a dimension has many
/// keys, so the room for all rows is taken only after some have come; after a few thousand where there are few keys until then.
/// </summary>
internal sealed class CodeBuffer(int expectedRows)
{
    private static readonly int[] RoomBefore = [1 << 12, 1 << 18];

    private byte[]? _narrow = [];
    private ushort[]? _middle;
    private int[]? _wide;
    private int _capacity;

    internal int Count { get; private set; }

    private int this[int row] => _narrow is not null ? _narrow[row] : _middle is not null ? _middle[row] : _wide![row];

    /// <summary>Appends codes that are all below the number of keys so far.</summary>
    internal void Append(ReadOnlySpan<int> codes, int keys)
    {
        Reserve(Count + codes.Length, keys);
        Widen(keys);
        if (_narrow is not null)
            Narrow(codes, _narrow.AsSpan(Count));
        else if (_middle is not null)
            Narrow(codes, _middle.AsSpan(Count));
        else
            codes.CopyTo(_wide.AsSpan(Count));
        Count += codes.Length;
    }

    /// <summary>Appends the codes of another buffer, each replaced by the new one.</summary>
    internal void Append(CodeBuffer next, int[] newCodes, int keys)
    {
        Span<int> codes = stackalloc int[ColumnTable.RowsOfBuildBlock];
        for (int start = 0; start < next.Count; start += codes.Length)
        {
            Span<int> block = codes[..Math.Min(codes.Length, next.Count - start)];
            for (int i = 0; i < block.Length; i++)
                block[i] = newCodes[next[start + i]];
            Append(block, keys);
        }
    }

    /// <summary>The column, with codes replaced where the keys were put in another order.</summary>
    internal CodeColumn ToColumn(int keys, int[]? newCodes)
    {
        if (newCodes is not null)
        {
            Replace(_narrow, newCodes);
            Replace(_middle, newCodes);
            Replace(_wide, newCodes);
        }

        return _narrow is not null ? new(_narrow.AsMemory(0, Count), keys)
            : _middle is not null ? new(_middle.AsMemory(0, Count), keys)
            : new CodeColumn(_wide.AsMemory(0, Count), keys);
    }

    private void Reserve(int rows, int keys)
    {
        if (rows <= _capacity)
            return;
        bool areKeysFew = _capacity > 0 && keys <= CodeColumn.MaxOfByte / 2;
        int expected = !areKeysFew && Array.Find(RoomBefore, room => room >= rows) is > 0 and int first ? Math.Min(first, expectedRows) : expectedRows;
        _capacity = Math.Max(Math.Max(rows, expected), (int)Math.Min(2L * _capacity, rows > expectedRows ? Array.MaxLength : expected));
        Resize(ref _narrow);
        Resize(ref _middle);
        Resize(ref _wide);
    }

    private void Widen(int keys)
    {
        if (_narrow is not null && keys > CodeColumn.MaxOfByte)
        {
            _middle = GC.AllocateUninitializedArray<ushort>(_capacity);
            for (int row = 0; row < Count; row++)
                _middle[row] = _narrow[row];
            _narrow = null;
        }

        if (_middle is not null && keys > CodeColumn.MaxOfUInt16)
        {
            _wide = GC.AllocateUninitializedArray<int>(_capacity);
            for (int row = 0; row < Count; row++)
                _wide[row] = _middle[row];
            _middle = null;
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

    private static void Narrow<TCode>(ReadOnlySpan<int> codes, Span<TCode> into)
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
