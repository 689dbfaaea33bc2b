using System.Net;
using System.Net.Sockets;

namespace StPlan.Api.Tests;

/// <summary>A port that nobody listens at: a server has to know its own address before it starts, since snippets of widgets name
/// it.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
