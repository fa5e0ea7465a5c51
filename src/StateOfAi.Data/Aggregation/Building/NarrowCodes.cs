namespace StateOfAi.Data;

/// <summary>Codes of four bytes in the narrowest width that holds them.</summary>
internal static class NarrowCodes
{
    internal static CodeColumn Column(ReadOnlyMemory<int> codes, int keys)
    {
        if (keys > CodeColumn.MaxOfUInt16)
            return new(codes, keys);
        var buffer = new CodeBuffer(codes.Length);
        buffer.Append(codes.Span, keys);
        return buffer.ToColumn(keys, null);
    }
}
