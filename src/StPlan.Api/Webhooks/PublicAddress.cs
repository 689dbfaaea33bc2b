using System.Net;
using System.Net.Sockets;

namespace StPlan.Api.Webhooks;

/// <summary>Whether an address is one of the public internet, so that a request to it does not reach what only this server can.</summary>
/// <remarks>
/// https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry: what is not globally reachable. The
/// services from which
/// machines in a cloud read their credentials are among it (169.254.169.254, 100.100.100.200, 192.0.0.192, fd00:ec2::254), and one more is
/// listed.
/// </remarks>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"), // carriers' own
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("168.63.129.16/32"), // Azure's services for its machines
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.88.99.0/24"), // 6to4 relays
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, and broadcast
        IPNetwork.Parse("2001::/23"), // protocols, among them Teredo, which carries an IPv4 address
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4, which carries one, too
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    /// <summary>
    /// All of IPv6 that is given out. Outside of it are loopback, link-local, unique local and multicast addresses, and those that stand
    /// for an IPv4 address
    /// (mapped, compatible, translated by NAT64), behind which anything could be.
    /// </summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <remarks>
    /// Mapped addresses are refused by name: .NET's networks compare them as IPv4 addresses, so that 2000::/3 has ::ffff:8.8.8.8 in it.
    /// </remarks>
    public static bool Is(IPAddress address) =>
        !address.IsIPv4MappedToIPv6
        && (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
        && !Array.Exists(NotPublic, n => n.Contains(address));
}
