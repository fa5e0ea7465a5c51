namespace StateOfAi.Data;

/// <summary>Selects rows of a table, block by block.</summary>
internal abstract class RowFilter
{
    /// <summary>How many conditions it is made of.</summary>
    internal virtual int Conditions => 1;

    /// <summary>How many masks it takes to evaluate it.</summary>
    internal virtual int Masks => 1;

    /// <summary>Sets a bit for each selected row; bits beyond the last row are 0.</summary>
    /// <param name="start">The first row, a multiple of 64.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="mask">A bit a row; all words are written.</param>
    internal abstract void Select(int start, int count, Span<ulong> mask);
}
