namespace StateOfAi.Data;

/// <summary>How many rows are processed at a time.</summary>
internal static class BlockSize
{
    /// <summary>Rows are encoded in blocks of this size, so that they are still in cache for the next column.</summary>
    internal const int Build = 1024;

    /// <summary>Rows per block if the block needs buffers, which must stay in L1 cache.</summary>
    internal const int Scan = 1024;

    /// <summary>Rows per block if it is read in place; a multiple of <see cref="Scan"/>.</summary>
    internal const int InPlace = 1 << 14;
}
