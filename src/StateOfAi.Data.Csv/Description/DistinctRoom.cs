namespace StateOfAi.Data.Csv;

/// <summary>The room that all columns of a file share to tell distinct texts.</summary>
internal sealed class DistinctRoom
{
    private const int MostPerColumn = 100_000;
    private int _left = 2_000_000;

    /// <summary>Whether one more text may be kept.</summary>
    internal bool Take(int keptByColumn) => keptByColumn < MostPerColumn && _left-- > 0;
}
