namespace StateOfAi.Data.Queries.Tests;

/// <summary>Keeps what progress was told at once, and may act on it.</summary>
internal sealed class CellsRead(Action<long>? then = null) : IProgress<long>
{
    internal List<long> Told { get; } = [];

    public void Report(long value)
    {
        Told.Add(value);
        then?.Invoke(value);
    }
}
