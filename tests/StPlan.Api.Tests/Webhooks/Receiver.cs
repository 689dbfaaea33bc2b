using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace StPlan.Api.Tests.Webhooks;

/// <summary>Somebody else's server: keeps what it receives, and answers as a test says. It verifies as Standard Webhooks says, with code of
/// its own.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<Message> _messages = [];

    private Receiver(WebApplication app) => _app = app;

    /// <summary>How the next messages are answered; by default as received.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = context =>
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    };

    public string Url => _app.Urls.Single() + "/hook";

    public IReadOnlyList<Message> Messages
    {
        get
        {
            lock (_messages)
            {
                return [.. _messages];
            }
        }
    }

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new Receiver(builder.Build());
        receiver._app.Run(receiver.ReceiveAsync);
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public void AnswerWith(HttpStatusCode status, string? header = null, string? value = null) => Answer = context =>
    {
        context.Response.StatusCode = (int)status;
        if (header is not null)
        {
            context.Response.Headers[header] = value;
        }

        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        lock (_messages)
        {
            _messages.Add(
                new Message(context.Request.Path,
                    context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase), body));
        }

        await Answer(context);
    }

    internal sealed record Message(string Path, IReadOnlyDictionary<string, string> Headers, string Body)
    {
        public string Id => Headers["webhook-id"];

        public long Timestamp => long.Parse(Headers["webhook-timestamp"], CultureInfo.InvariantCulture);

        public bool IsSignedWith(string secret)
        {
            using var hmac = new HMACSHA256(Convert.FromBase64String(secret.Split('_', 2)[1]));
            var expected = Convert.ToBase64String(
                hmac.ComputeHash(Encoding.UTF8.GetBytes(Id + "." + Headers["webhook-timestamp"] + "." + Body)));
            return Headers["webhook-signature"].Split(' ').Any(s => s == "v1," + expected);
        }
    }
}
