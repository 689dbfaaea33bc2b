using System.Net;
using System.Net.Sockets;

namespace StPlan.Api.Protection;

/// <summary>By what clients are told apart.</summary>
internal static class ClientNetwork
{
    private const int Bytes = 8;

    /// <summary>
    /// An IPv4 address; of an IPv6 address its /64, since whoever has one address of it has them all. <see cref="IPAddress.None"/> where
    /// there is none.
    /// </summary>
    public static IPAddress Of(HttpContext context)
    {
        if (context.Connection.RemoteIpAddress is not { } address)
        {
            return IPAddress.None;
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        Span<byte> network = stackalloc byte[16];
        address.TryWriteBytes(network, out _);
        network[Bytes..].Clear();
        return new IPAddress(network);
    }
}
