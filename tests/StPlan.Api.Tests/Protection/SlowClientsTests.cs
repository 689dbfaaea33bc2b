using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StPlan.Api.Tests.Protection;

/// <summary>Clients that send a byte now and then are dropped, and nobody else notices them.</summary>
public sealed class SlowClientsTests
{
    private const int Slow = 1_000;
    private const int Normal = 300;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Normal_requests_succeed_while_slow_ones_are_dropped()
    {
        await using var server = await OwnServer.StartAsync(("Connections:HeadersTimeoutSeconds", "3"), ("RateLimiting:Enabled", "false"));
        var dropped = Enumerable.Range(0, Slow).Select(_ => DripAsync(server.Address)).ToList();

        for (var i = 0; i < Normal; i++)
        {
            using var response = await server.GetAsync("/graphql?query=%7Btasks%7BtotalCount%7D%7D");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        // A byte a second would take them a minute; they do not come so far.
        (await Task.WhenAll(dropped)).ShouldAllBe(bytes => bytes < 40);
    }

    [Fact]
    public async Task A_body_that_does_not_come_is_given_up()
    {
        await using var server = await OwnServer.StartAsync(("Connections:GraceSeconds", "2"), ("Connections:MinBytesPerSecond", "1000"));
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, Cancellation);
        await client.GetStream().WriteAsync(
            "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"u8.ToArray(),
            Cancellation);

        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync(Cancellation);

        answer.ShouldStartWith("HTTP/1.1 408");
        answer.ShouldContain("X-Content-Type-Options: nosniff");
    }

    /// <returns>How many bytes it sent until the server had enough.</returns>
    private static async Task<int> DripAsync(Uri address)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, Cancellation);
        var stream = client.GetStream();
        var head = Encoding.ASCII.GetBytes($"GET /graphql?sdl HTTP/1.1\r\nHost: {address.Authority}\r\nX-Slow: {new string('a', 60)}");
        var end = stream.ReadAsync(new byte[1000], Cancellation).AsTask();
        var sent = 0;
        try
        {
            for (; sent < head.Length && !end.IsCompleted; sent++)
            {
                await stream.WriteAsync(head.AsMemory(sent, 1), Cancellation);
                await Task.WhenAny(end, Task.Delay(1_000, Cancellation));
            }
        }
        catch (IOException)
        {
            // Closed on the other side.
        }

        return sent;
    }
}
