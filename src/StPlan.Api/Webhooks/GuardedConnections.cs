using System.Net;
using System.Net.Sockets;

namespace StPlan.Api.Webhooks;

/// <summary>
/// Connects to public addresses alone. A name is resolved here and the connection made to the very address that was looked at: between a
/// check before and a
/// connection after, a name can be made to mean something else.
/// </summary>
/// <param name="resolve">The addresses of a host; a host may be an address itself.</param>
internal sealed class GuardedConnections(WebhookOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    private readonly IReadOnlyList<int> _ports = options.ParsePorts();

    /// <summary>
    /// For one subscriber's address, when it is added: what can be said without asking anybody; null where nothing is wrong.
    /// </summary>
    public string? FindMistake(Uri url)
    {
        if (options.AllowPrivateNetworks)
        {
            return null;
        }

        if (url.Scheme != Uri.UriSchemeHttps)
        {
            return $"The address of the webhook begins with {url.Scheme}. Use https.";
        }

        if (!_ports.Contains(url.Port))
        {
            return $"The webhook uses port {url.Port}. Use {string.Join(" or ", _ports)} (Webhooks:Ports).";
        }

        if (url.UserInfo.Length > 0)
        {
            return "The address of the webhook contains a user. Leave the user out. StPlan signs what it sends.";
        }

        return IPAddress.TryParse(url.IdnHost, out var address) && !PublicAddress.Is(address)
            ? $"The webhook goes to {address}. Use an address on the public internet."
            : null;
    }

    /// <exception cref="ForbiddenTargetException">The host has no public address, or the port is none of those allowed.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        if (!options.AllowPrivateNetworks && !_ports.Contains(port))
        {
            throw new ForbiddenTargetException($"webhooks may not use port {port}");
        }

        var addresses = await resolve(host, cancellation);
        var allowed = options.AllowPrivateNetworks ? addresses : Array.FindAll(addresses, PublicAddress.Is);
        if (allowed.Length == 0)
        {
            throw new ForbiddenTargetException($"{host} has no public address");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A request would go where none of ours may. The message says where, and is for people.</summary>
internal sealed class ForbiddenTargetException(string message) : Exception(message);
