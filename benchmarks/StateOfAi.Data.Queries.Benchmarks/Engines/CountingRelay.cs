using System.Net;
using System.Net.Sockets;

namespace StateOfAi.Data.Queries.Benchmarks;

/// <summary>Passes connections on to an engine, and counts the bytes that come from it, headers included.</summary>
internal sealed class CountingRelay : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _engine;
    private long _received;

    internal CountingRelay(int engine)
    {
        _engine = engine;
        _listener.Start();
        _ = AcceptAsync();
    }

    internal int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    internal long Received => Interlocked.Read(ref _received);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = PassAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The relay was disposed.
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using (client)
        using (var engine = new TcpClient())
        {
            try
            {
                await engine.ConnectAsync(IPAddress.Loopback, _engine);
                await Task.WhenAny(
                    client.GetStream().CopyToAsync(engine.GetStream()), CountAsync(engine.GetStream(), client.GetStream()));
            }
            catch (Exception e) when (e is SocketException or IOException or ObjectDisposedException)
            {
                // Either side ended the connection.
            }
        }
    }

    private async Task CountAsync(NetworkStream from, NetworkStream to)
    {
        byte[] buffer = new byte[1 << 16];
        while (await from.ReadAsync(buffer) is > 0 and int count)
        {
            Interlocked.Add(ref _received, count);
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }
}
