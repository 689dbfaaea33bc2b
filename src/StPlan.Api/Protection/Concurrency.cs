using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.GraphQL;

namespace StPlan.Api.Protection;

/// <summary>
/// Takes in no more requests than can be answered: a flood becomes refusals that cost nothing, and not a server that is slow for everybody.
/// One client has a share at most, or a few hundred requests that come in byte by byte would be everybody's trouble.
/// </summary>
internal sealed class Concurrency : IDisposable
{
    private readonly ConcurrencyOptions _options;
    private readonly ServerInstruments _instruments;
    private readonly ConcurrencyLimiter _all;
    private readonly PartitionedRateLimiter<HttpContext>? _clients;

    public Concurrency(IOptions<ConcurrencyOptions> options, IOptions<RateLimitingOptions> rates, ServerInstruments instruments)
    {
        _options = options.Value;
        _instruments = instruments;
        _all = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = _options.MaxRequests,
            QueueLimit = _options.MaxQueued,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
        _clients = rates.Value.Enabled
            ? PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetConcurrencyLimiter(
                ClientNetwork.Of(context),
                    _ => new ConcurrencyLimiterOptions { PermitLimit = _options.MaxRequestsPerClient, QueueLimit = 0 }))
            : null;
    }

    /// <summary>How many requests wait for a place.</summary>
    public long Waiting => _all.GetStatistics()!.CurrentQueuedCount;

    public static void Use(WebApplication app) => app.Use(app.Services.GetRequiredService<Concurrency>().InvokeAsync);

    /// <summary>The request needs its place no longer, however long it lasts.</summary>
    public static void GiveBack(HttpContext context) => context.Features.Get<Permits>()?.Dispose();

    public void Dispose()
    {
        _all.Dispose();
        _clients?.Dispose();
    }

    private async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Who asks after the server's health has to be answered just when it has no place left.
        if (context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null)
        {
            await next(context);
            return;
        }

        using var ofClient = _clients?.AttemptAcquire(context);
        if (ofClient is { IsAcquired: false })
        {
            _instruments.Refused(RefusalReason.Client);
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, string.Create(
                CultureInfo.InvariantCulture,
                $"Too many requests at once. The server handles at most {_options.MaxRequestsPerClient} of one address at a time "
                    + $"(MaxRequestsPerClient)."));
            return;
        }

        using var ofAll = await _all.AcquireAsync(cancellationToken: context.RequestAborted);
        if (!ofAll.IsAcquired)
        {
            _instruments.Refused(RefusalReason.Capacity);
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, string.Create(
                CultureInfo.InvariantCulture,
                $"The server is busy. It handles {_options.MaxRequests} requests, and {_options.MaxQueued} wait (MaxRequests, "
                    + $"MaxQueued). Try again in a moment."));
            return;
        }

        context.Features.Set(new Permits(ofClient, ofAll));
        await next(context);
    }

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.Headers.RetryAfter = "1";
        return Refusal.SendAsync(context, status, message, ErrorCodes.LimitExceeded);
    }

    /// <summary>
    /// What a request holds while it is in work. What will not end by itself (a subscription) gives it back early; twice does no harm.
    /// </summary>
    private sealed class Permits(RateLimitLease? ofClient, RateLimitLease ofAll) : IDisposable
    {
        public void Dispose()
        {
            ofAll.Dispose();
            ofClient?.Dispose();
        }
    }
}

/// <summary>How many requests are in work at the same time. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class ConcurrencyOptions
{
    public const string Section = "Concurrency";

    /// <summary>Requests in work. Subscriptions have a limit of their own (<c>Limits__MaxSubscriptions</c>).</summary>
    [Range(1, 100_000)]
    public int MaxRequests { get; set; } = 1_000;

    /// <summary>Requests that wait for others to end; further ones are refused.</summary>
    [Range(0, 100_000)]
    public int MaxQueued { get; set; } = 1_000;

    /// <summary>
    /// Requests in work for one client, so that one alone cannot take all places. Counted with <c>RateLimiting__Enabled</c>.
    /// </summary>
    [Range(1, 100_000)]
    public int MaxRequestsPerClient { get; set; } = 200;
}
