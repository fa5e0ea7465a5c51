using System.Reflection;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>A ClickHouse node: the engine of libchdb, in a separate process.</summary>
internal sealed class ClickHouseNode : IDisposable
{
    internal const string LibraryVariable = "StateOfAi_ClickHouse";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromMinutes(2) };

    private readonly string _settings;
    private readonly string _folder;
    private readonly int[] _ports;
    private EngineProcess? _process;

    private ClickHouseNode(string settings, string folder, int[] ports)
    {
        _settings = settings;
        _folder = folder;
        _ports = ports;
    }

    /// <summary>Why the tests of ClickHouse cannot run here, or null.</summary>
    internal static string? Skip { get; } = File.Exists(Library)
        ? null
        : $"{LibraryVariable} is not the path of libchdb.so, of the npm package @chdb/lib-linux-x64-gnu 26.7.3-stable.1.";

    internal int HttpPort => _ports[0];

    /// <summary>The port for other nodes.</summary>
    internal int TcpPort => _ports[1];

    private static string? Library => Environment.GetEnvironmentVariable(LibraryVariable);

    private static string Program { get; } = Repository.Path(typeof(ClickHouseNode).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == nameof(ClickHouseNode)).Value!);

    /// <summary>Starts a node.</summary>
    /// <param name="settings">The file of its settings.</param>
    /// <param name="folder">The folder of its data.</param>
    /// <param name="ports">The ports for HTTP and for other nodes, and the ports of the engine behind them.</param>
    internal static async Task<ClickHouseNode> StartAsync(string settings, string folder, int[] ports)
    {
        var node = new ClickHouseNode(settings, folder, ports);
        try
        {
            await node.StartAsync();
            return node;
        }
        catch
        {
            node.Dispose();
            throw;
        }
    }

    /// <summary>Starts a node again that was killed, with the data that it had.</summary>
    internal async Task StartAsync()
    {
        string[] arguments = [Program, Library!, _settings, _folder, .. _ports.Select(port => $"{port}")];
        _process = new EngineProcess("dotnet", arguments);
        await _process.UntilAsync("A node of ClickHouse", AnswersAsync, Limit);
    }

    /// <summary>Ends the node at once, as a crash would.</summary>
    internal void Kill() => _process!.Kill();

    internal bool HasEnded => _process!.HasEnded;

    /// <summary>What the engine printed last.</summary>
    internal string Printed => _process!.Printed;

    /// <summary>Runs a statement of SQL.</summary>
    /// <returns>What it gives, as lines of values between tabs.</returns>
    internal async Task<string> RunAsync(string sql, CancellationToken cancel = default)
    {
        using var content = new StringContent(sql);
        return await PostAsync(new Uri($"http://127.0.0.1:{HttpPort}/"), content, cancel);
    }

    /// <summary>Loads deals into a table.</summary>
    internal async Task LoadAsync(string table, IEnumerable<Deal> deals)
    {
        using var content = new RowBinaryContent(deals);
        string statement = Uri.EscapeDataString($"INSERT INTO {table} FORMAT RowBinary");
        await PostAsync(new Uri($"http://127.0.0.1:{HttpPort}/?query={statement}"), content, CancellationToken.None);
    }

    public void Dispose() => _process?.Dispose();

    private static async Task<string> PostAsync(Uri address, HttpContent content, CancellationToken cancel)
    {
        using HttpResponseMessage response = await Http.PostAsync(address, content, cancel);
        string text = await response.Content.ReadAsStringAsync(cancel);
        return response.IsSuccessStatusCode ? text.TrimEnd('\n') : throw new InvalidOperationException(text);
    }

    private async Task<bool> AnswersAsync(CancellationToken cancel)
    {
        try
        {
            return await Http.GetStringAsync(new Uri($"http://127.0.0.1:{HttpPort}/?query=SELECT%201"), cancel) == "1\n";
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
