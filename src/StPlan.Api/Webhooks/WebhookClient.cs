using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace StPlan.Api.Webhooks;

/// <summary>
/// Sends one signed message, once. Nothing that a receiver does can hold it up or lead it elsewhere: it follows no redirect, takes no
/// proxy, reads no
/// answer beyond its head, and gives up after a time.
/// </summary>
internal sealed class WebhookClient : IDisposable
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http;
    private readonly ResiliencePipeline _pipeline;
    private readonly TimeProvider _time;

    public WebhookClient(GuardedConnections connections, IOptions<WebhookOptions> options, TimeProvider time)
    {
        _time = time;

        // Of the machine's clock: how long an answer takes has nothing to do with what time it is in a test.
        _pipeline = new ResiliencePipelineBuilder().AddTimeout(TimeSpan.FromSeconds(options.Value.TimeoutSeconds)).Build();
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = connections.ConnectAsync,
            UseProxy = false,
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = ConnectTimeout,
            MaxResponseHeadersLength = 16,
            MaxResponseDrainSize = 0,

            // Names are resolved, and addresses looked at, at each message.
            PooledConnectionLifetime = TimeSpan.Zero,
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("StPlan-Webhooks/1");
    }

    public async Task<WebhookAnswer> SendAsync(string url, string secret, string id, byte[] body, CancellationToken cancellation)
    {
        try
        {
            return await _pipeline.ExecuteAsync(inner => PostAsync(url, secret, id, body, inner), cancellation);
        }
        catch (TimeoutRejectedException)
        {
            return new WebhookAnswer(null, "no answer in time");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or UriFormatException)
        {
            return new WebhookAnswer(null,
                e.InnerException is ForbiddenTargetException forbidden ? $"not sent: {forbidden.Message}" : $"no answer: {e.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebhookAnswer(null, "no connection in time");
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<WebhookAnswer> PostAsync(string url, string secret, string id, byte[] body, CancellationToken cancellation)
    {
        var timestamp = _time.GetUtcNow().ToUnixTimeSeconds();
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(secret, id, timestamp, body));
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        var status = (int)response.StatusCode;
        return new WebhookAnswer(
            status,
            status.ToString(CultureInfo.InvariantCulture),
            response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable ? RetryAfter(response) : null);
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _time.GetUtcNow(),
        _ => null,
    };
}

/// <summary>What came back of a request.</summary>
/// <param name="Status">The HTTP status; null where there was no answer.</param>
/// <param name="Note">For people; nothing that the receiver wrote.</param>
/// <param name="RetryAfter">How long the receiver asks not to be asked again.</param>
internal readonly record struct WebhookAnswer(int? Status, string Note, TimeSpan? RetryAfter = null)
{
    public bool IsDelivered => Status is >= 200 and < 300;

    /// <summary>The receiver wants to be told nothing more.</summary>
    public bool IsGone => Status == 410;
}

/// <summary>The signature of a message.</summary>
/// <remarks>
/// Standard Webhooks 1.0.0, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
/// </remarks>
internal static class WebhookSignature
{
    private const string SecretPrefix = "whsec_";

    /// <param name="secret"><c>whsec_</c> and Base64.</param>
    /// <param name="id">The <c>webhook-id</c>.</param>
    /// <param name="timestamp">Seconds since 1970: the <c>webhook-timestamp</c>.</param>
    /// <param name="body">The bytes that are sent.</param>
    /// <returns>The <c>webhook-signature</c>.</returns>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
