using System.Diagnostics;
using System.Globalization;
using StateOfAi.Data.Queries.ClickHouseNode;

// Arguments: the path of libchdb.so, the file of settings, the folder of the data, the ports for HTTP and for other nodes, and the two
// ports of the engine behind them. The node serves until the standard input ends, as it also does when the process that started it dies.
if (args is not [var library, var settings, var folder, ..] || args.Length != 7)
{
    await Console.Error.WriteLineAsync("Arguments: LIBRARY SETTINGS FOLDER HTTP_PORT TCP_PORT ENGINE_HTTP_PORT ENGINE_TCP_PORT");
    return 2;
}

int[] ports = [.. args[3..].Select(port => int.Parse(port, CultureInfo.InvariantCulture))];
using var http = new Relay(ports[0], ports[2]);
using var tcp = new Relay(ports[1], ports[3]);
http.Start();
tcp.Start();
new Thread(() => Engine.Serve(library, settings, folder, ports[2], ports[3])) { IsBackground = true }.Start();

await Console.In.ReadToEndAsync();

// The engine has no way to be told to stop. The folder goes first, for nobody else is left to delete it if the starter died.
try
{
    Directory.Delete(folder, recursive: true);
}
catch (IOException)
{
    // The engine has just written something; the starter, if it lives, deletes it.
}

Process.GetCurrentProcess().Kill();
return 0;
