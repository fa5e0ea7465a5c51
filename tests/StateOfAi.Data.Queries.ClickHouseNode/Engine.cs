using System.Globalization;
using System.Runtime.InteropServices;

namespace StateOfAi.Data.Queries.ClickHouseNode;

/// <summary>The engine in libchdb, run as a server.</summary>
internal static unsafe class Engine
{
    // The engine serves as long as its own query runs. A count of rows would not evaluate what makes it wait.
    private const string Queries =
        "SYSTEM START LISTEN HTTP; SYSTEM START LISTEN TCP; " +
        "SELECT sum(sleepEachRow(1)) FROM numbers(1000000) SETTINGS max_block_size = 1, max_threads = 1";

    /// <summary>Runs the engine, and ends the process should the engine end.</summary>
    internal static void Serve(string library, string settings, string folder, int httpPort, int tcpPort)
    {
        string[] arguments =
        [
            "clickhouse", "--config-file", settings, "--path", folder, "--listen_host", "127.0.0.1",
            "--http_port", httpPort.ToString(CultureInfo.InvariantCulture), "--tcp_port", tcpPort.ToString(CultureInfo.InvariantCulture),
            "--query", Queries,
        ];
        nint run = NativeLibrary.GetExport(NativeLibrary.Load(library), "query_stable_v2");
        nint[] texts = [.. arguments.Select(Marshal.StringToCoTaskMemUTF8)];
        fixed (nint* first = texts)
            ((delegate* unmanaged[Cdecl]<int, byte**, void*>)run)(texts.Length, (byte**)first);
        Console.Error.WriteLine("The engine ended.");
        Environment.Exit(1);
    }
}
