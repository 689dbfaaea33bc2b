using System.Net;
using System.Text;
using Microsoft.Extensions.Options;
using StPlan.Api.Webhooks;

namespace StPlan.Api.Tests.Webhooks;

/// <summary>Whoever adds a subscriber cannot have this server send requests to what only it can reach.</summary>
public sealed class GuardedConnectionsTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("0.1.2.3")]
    [InlineData("10.0.0.1")]
    [InlineData("10.255.255.255")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")]
    [InlineData("100.127.255.255")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.0.0.192")]
    [InlineData("192.0.2.1")]
    [InlineData("192.168.1.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.19.255.255")]
    [InlineData("198.51.100.7")]
    [InlineData("203.0.113.7")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.255")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::7f00:1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("::ffff:32.1.1.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("100::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("3fff::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void What_is_not_of_the_public_internet_is_refused(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("168.63.129.15")]
    [InlineData("169.253.255.255")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2400:cb00::1")]
    [InlineData("2606:4700:4700::1111")]
    public void What_is_just_beside_it_is_not(string address) => PublicAddress.Is(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("http://example.org/", "https")]
    [InlineData("ftp://example.org/", "https")]
    [InlineData("https://example.org:8443/", "443")]
    [InlineData("https://user:password@example.org/", "user")]
    [InlineData("https://127.0.0.1/", "127.0.0.1")]
    [InlineData("https://2130706433/", "127.0.0.1")]
    [InlineData("https://0x7f.1/", "127.0.0.1")]
    [InlineData("https://[::1]/", "::1")]
    [InlineData("https://[::ffff:169.254.169.254]/", "public internet")]
    public void An_address_that_cannot_be_is_refused_when_it_is_added(string url, string expected) =>
        Guard(new WebhookOptions()).FindMistake(new Uri(url)).ShouldNotBeNull().ShouldContain(expected);

    [Fact]
    public void One_that_may_be_is_taken()
    {
        Guard(new WebhookOptions()).FindMistake(new Uri("https://example.org/hooks?token=1")).ShouldBeNull();
        Guard(new WebhookOptions { Ports = "443, 8443" }).FindMistake(new Uri("https://example.org:8443/")).ShouldBeNull();
        Guard(new WebhookOptions { AllowPrivateNetworks = true }).FindMistake(new Uri("http://127.0.0.1:5000/")).ShouldBeNull();
    }

    [Fact]
    public async Task A_name_that_means_a_private_address_is_not_connected_to()
    {
        await using var receiver = await Receiver.StartAsync();
        var port = new Uri(receiver.Url).Port;
        var asked = new List<string>();
        var options = new WebhookOptions { Ports = $"443,{port}" };

        // The name was public when the subscriber was added; now it is this machine.
        using var client = new WebhookClient(
            new GuardedConnections(options, (host, _) =>
            {
                asked.Add(host);
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback, IPAddress.Parse("::ffff:127.0.0.1"), IPAddress.IPv6Loopback]);
            }),
            Options.Create(options),
            TimeProvider.System);

        var byName = await client.SendAsync($"http://rebound.example:{port}/", Secret, "msg_1", Body,
            TestContext.Current.CancellationToken);
        var byAddress = await client.SendAsync($"http://127.0.0.1:{port}/", Secret, "msg_1", Body, TestContext.Current.CancellationToken);
        var byPort = await client.SendAsync($"http://rebound.example:{port + 1}/", Secret, "msg_1", Body,
            TestContext.Current.CancellationToken);

        byName.Note.ShouldBe("not sent: rebound.example has no public address");
        byAddress.Note.ShouldBe("not sent: 127.0.0.1 has no public address");
        byPort.Note.ShouldContain("webhooks may not use port");
        asked.ShouldBe(["rebound.example", "127.0.0.1"], "asked once for a connection, and not for a port that is refused anyway");
        receiver.Messages.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_with_private_networks_allowed_gets_there()
    {
        await using var receiver = await Receiver.StartAsync();
        var port = new Uri(receiver.Url).Port;
        var options = new WebhookOptions { AllowPrivateNetworks = true };
        using var client = new WebhookClient(
            new GuardedConnections(options, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback])), Options.Create(options),
            TimeProvider.System);

        (await client.SendAsync($"http://rebound.example:{port}/", Secret, "msg_1", Body,
            TestContext.Current.CancellationToken)).IsDelivered.ShouldBeTrue();

        receiver.Messages.ShouldHaveSingleItem().IsSignedWith(Secret).ShouldBeTrue();
    }

    [Fact]
    public void The_signature_is_the_one_of_the_specification() => WebhookSignature.Of(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
        Encoding.UTF8.GetBytes("""{"test": 2432232314}"""))
        .ShouldBe("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static byte[] Body => Encoding.UTF8.GetBytes("{}");

    private static GuardedConnections Guard(WebhookOptions options) =>
        new(options, (_, _) => throw new InvalidOperationException("Nobody is to be asked."));
}
