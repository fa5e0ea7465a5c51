namespace StateOfAi.Data;

/// <summary>Selects rows of a table, block by block.</summary>
internal abstract class RowFilter
{
    /// <summary>The number of conditions it consists of.</summary>
    internal virtual int Conditions => 1;

    /// <summary>The number of masks needed to evaluate it.</summary>
    internal virtual int Masks => 1;

    /// <summary>Sets a bit for each selected row; bits past the last row are 0.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="mask">One bit per row; every word is written.</param>
    internal abstract void Select(int start, int count, Span<ulong> mask);
}
