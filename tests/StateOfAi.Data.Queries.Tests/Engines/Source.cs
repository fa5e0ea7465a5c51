namespace StateOfAi.Data.Queries.Tests;

/// <summary>A provider over an engine, through which the same queries over the same deals run.</summary>
internal abstract class Source(string name, string? skip)
{
    internal string Name { get; } = name;

    /// <summary>Why the engine cannot run here, or null.</summary>
    internal string? Skip { get; } = skip;

    /// <summary>Runs an action over all deals on a new connection.</summary>
    internal abstract Task RunAsync(Func<IQueryable<Deal>, Task> action);

    /// <summary>The SQL of a query over deals of this source.</summary>
    internal abstract string SqlOf<T>(IQueryable<T> query);

    public override string ToString() => Name;

    /// <summary>Computes something from all deals on a new connection.</summary>
    internal async Task<T> GetAsync<T>(Func<IQueryable<Deal>, Task<T>> compute)
    {
        T result = default!;
        await RunAsync(async deals => result = await compute(deals));
        return result;
    }
}
