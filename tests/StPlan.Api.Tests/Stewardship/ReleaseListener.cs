using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Channels;
using StPlan.Api.Tests.Replicas;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>A client that listens to <c>releasePublished</c> over Server-Sent Events.</summary>
internal sealed class ReleaseListener : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<int> _numbers = Channel.CreateUnbounded<int>();
    private Task _reading = Task.CompletedTask;

    /// <summary>When this returns, the server listens to the client, so that it misses no release from then on.</summary>
    public static async Task<ReleaseListener> SubscribeAsync(HttpClient client)
    {
        var listener = new ReleaseListener();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { releasePublished { number data { release { number } } } }" }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        listener._reading = listener.ReadAsync(response);
        return listener;
    }

    /// <summary>The number of the next release, when it comes.</summary>
    public async Task<int> NextAsync() =>
        await _numbers.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask()
            .WaitAsync(Eventually.Patience, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(_stop.Token));
            while (await reader.ReadLineAsync(_stop.Token) is { } line)
            {
                if (line.StartsWith("data: {", StringComparison.Ordinal))
                {
                    var release = JsonDocument.Parse(line["data: ".Length..]).RootElement.GetProperty("data")
                        .GetProperty("releasePublished");
                    release.GetProperty("data").GetProperty("release").GetProperty("number").GetInt32()
                        .ShouldBe(release.GetProperty("number").GetInt32());
                    await _numbers.Writer.WriteAsync(release.GetProperty("number").GetInt32());
                }
            }
        }
    }
}
