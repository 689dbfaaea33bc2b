using System.Net;
using Microsoft.AspNetCore.Http;
using StPlan.Api.Protection;

namespace StPlan.Api.Tests.Protection;

/// <summary>Who owns a network owns all of its addresses.</summary>
public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::", "2001:db8:1:2::")]
    [InlineData("::1", "::")]
    [InlineData(null, "255.255.255.255")]
    public void Clients_are_told_apart_by_network(string? address, string expected)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        ClientNetwork.Of(context).ShouldBe(IPAddress.Parse(expected));
    }
}
