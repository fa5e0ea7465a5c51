using System.Net;
using System.Net.Sockets;

namespace StateOfAi.Data.Queries.ClickHouseNode;

/// <summary>
/// Passes connections on to a port of the engine. A peer that resets a connection while the engine waits for a request ends the engine; the
/// relay only tells the engine that the peer sends no more, and takes what the engine still sends.
/// </summary>
internal sealed class Relay(int port, int enginePort) : IDisposable
{
    private const int Buffer = 1 << 16;

    private readonly TcpListener _listener = new(IPAddress.Loopback, port);

    internal void Start()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
            _ = PassAsync(await _listener.AcceptSocketAsync());
    }

    private async Task PassAsync(Socket peer)
    {
        using (peer)
        using (var engine = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp))
        {
            peer.NoDelay = engine.NoDelay = true;
            try
            {
                await engine.ConnectAsync(IPAddress.Loopback, enginePort);
            }
            catch (SocketException)
            {
                // The engine does not listen yet, or has ended.
                return;
            }

            await Task.WhenAll(CopyAsync(peer, engine), CopyAsync(engine, peer));
        }
    }

    /// <summary>Passes on what one side sends until it ends, and reads on when the other side takes no more.</summary>
    private static async Task CopyAsync(Socket from, Socket to)
    {
        byte[] buffer = new byte[Buffer];
        bool takes = true;
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                if (takes)
                    takes = await SendAsync(to, buffer.AsMemory(0, count));
            }
        }
        catch (SocketException)
        {
            // Broken off: for the other side, this is an end.
        }

        try
        {
            to.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // It is gone already.
        }
    }

    private static async Task<bool> SendAsync(Socket to, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            while (bytes.Length > 0)
                bytes = bytes[await to.SendAsync(bytes)..];
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
