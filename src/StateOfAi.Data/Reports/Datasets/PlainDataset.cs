namespace StateOfAi.Data;

/// <summary>A dataset that is its rows and nothing more.</summary>
internal sealed class PlainDataset<T> : Dataset<T>
    where T : Row
{
    internal PlainDataset(DatasetTables<T> tables)
        : base(tables)
    {
    }
}
