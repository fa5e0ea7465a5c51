using System.Net;
using System.Net.Sockets;

namespace StateOfAi.Data.Queries.Tests;

/// <summary>Ports of the loopback interface that nothing listens on.</summary>
internal static class FreePort
{
    /// <summary>Finds so many ports, all different, since they are held until the last one is found.</summary>
    internal static int[] Find(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        try
        {
            foreach (TcpListener listener in listeners)
                listener.Start();
            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (TcpListener listener in listeners)
                listener.Dispose();
        }
    }
}
