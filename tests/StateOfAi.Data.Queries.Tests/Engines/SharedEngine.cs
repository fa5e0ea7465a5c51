namespace StateOfAi.Data.Queries.Tests;

/// <summary>An engine with all deals that is started by the first test that asks for it, and ended after the last test.</summary>
internal sealed class SharedEngine<T>(Func<Deal[], Task<T>> start) : IAsyncDisposable
    where T : IAsyncDisposable
{
    private readonly Lazy<Task<T>> _started = new(() => Task.Run(() => start(DealRows.All)));

    internal Task<T> GetAsync() => _started.Value;

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated && await Task.WhenAny(_started.Value) is { IsCompletedSuccessfully: true } started)
            await started.Result.DisposeAsync();
    }
}
