namespace StateOfAi.Data.Csv;

/// <summary>What was read of a block: the values, or why there are none.</summary>
internal sealed record Batch(int Rows, ColumnValues[] Values, Exception? Failure)
{
    internal static Batch Failed(Exception failure) => new(0, [], failure);
}
