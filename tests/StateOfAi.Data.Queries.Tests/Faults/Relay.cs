using System.Net;
using System.Net.Sockets;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Stands between a client and a server, and resets the connection once an answer gets long.</summary>
internal sealed class Relay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly long _most;

    /// <param name="server">The port of the server.</param>
    /// <param name="most">The bytes of an answer after which the connection is reset.</param>
    internal Relay(int server, long most)
    {
        _server = server;
        _most = most;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The port for clients.</summary>
    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many connections were reset.</summary>
    internal int Resets { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptSocketAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The relay is over.
        }
    }

    private async Task ServeAsync(Socket client)
    {
        using var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _server);
            await Task.WhenAny(CopyAsync(client, server, long.MaxValue), CopyAsync(server, client, _most));
            Resets++;
        }
        catch (SocketException)
        {
            // The server is gone, which the client learns from the reset.
        }
        finally
        {
            client.LingerState = new LingerOption(true, 0);
            client.Dispose();
        }
    }

    private static async Task CopyAsync(Socket from, Socket to, long most)
    {
        byte[] buffer = new byte[4096];
        int count;
        while (most > 0 && (count = await from.ReceiveAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, most)))) > 0)
        {
            await to.SendAsync(buffer.AsMemory(0, count));
            most -= count;
        }
    }
}
