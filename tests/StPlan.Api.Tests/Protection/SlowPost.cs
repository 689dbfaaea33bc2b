using System.Net.Sockets;
using System.Text;

namespace StPlan.Api.Tests.Protection;

/// <summary>A request whose last byte comes when a test wants it to.</summary>
internal sealed class SlowPost : IAsyncDisposable
{
    private static readonly byte[] Continue = "HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray();

    private static readonly byte[] Body = """{"query":"{__typename}"}"""u8.ToArray();

    private readonly TcpClient _client = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Begins one, and waits until it is in work: the server has begun to read its body, and says so (RFC 9110, 10.1.1).</summary>
    public static async Task<SlowPost> HoldAsync(Uri address, string forwardedFor)
    {
        var post = await BeginAsync(address, forwardedFor, "Expect: 100-continue\r\n");
        var answer = new byte[Continue.Length];
        await post._client.GetStream().ReadExactlyAsync(answer, Cancellation);
        Encoding.ASCII.GetString(answer).ShouldBe(Encoding.ASCII.GetString(Continue));
        return post;
    }

    /// <summary>Begins one, whatever becomes of it.</summary>
    public static Task<SlowPost> BeginAsync(Uri address, string forwardedFor) => BeginAsync(address, forwardedFor, "");

    /// <summary>Sends the rest, and gives the answer with its head.</summary>
    public async Task<string> EndAsync()
    {
        await _client.GetStream().WriteAsync(Body.AsMemory(Body.Length - 1), Cancellation);
        using var reader = new StreamReader(_client.GetStream());
        return await reader.ReadToEndAsync(Cancellation);
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return default;
    }

    private static async Task<SlowPost> BeginAsync(Uri address, string forwardedFor, string expectation)
    {
        var post = new SlowPost();
        await post._client.ConnectAsync(address.Host, address.Port, Cancellation);
        var head = $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nX-Forwarded-For: "
            + $"{forwardedFor}\r\n"
            + $"{expectation}Connection: close\r\nContent-Length: {Body.Length}\r\n\r\n";
        await post._client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), Cancellation);
        await post._client.GetStream().WriteAsync(Body.AsMemory(0, Body.Length - 1), Cancellation);
        return post;
    }
}
