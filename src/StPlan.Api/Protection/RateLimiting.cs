using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.GraphQL;

namespace StPlan.Api.Protection;

/// <summary>A token bucket for each client: who empties it waits, and others do not notice.</summary>
internal static class RateLimiting
{
    public static void AddRateLimiting(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitingOptions>, ServerInstruments>(
            (limiter, options, instruments) => Configure(limiter, options.Value, instruments));
    }

    public static void Use(WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<RateLimitingOptions>>().Value.Enabled)
        {
            app.UseRateLimiter();
        }
    }

    private static void Configure(RateLimiterOptions limiter, RateLimitingOptions options, ServerInstruments instruments)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetTokenBucketLimiter(
            ClientNetwork.Of(context),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Burst,
                TokensPerPeriod = options.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
        limiter.OnRejected = async (rejected, _) =>
        {
            instruments.Refused(RefusalReason.Rate);

            // A second later there are as many tokens again as a client may use in one.
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await Refusal.SendAsync(
                rejected.HttpContext,
                StatusCodes.Status429TooManyRequests,
                string.Create(CultureInfo.InvariantCulture, $"Too many requests. The server answers at most {options.RequestsPerSecond} "
                    + $"a second for one address (RequestsPerSecond)."),
                ErrorCodes.LimitExceeded);
        };
    }
}

/// <summary>How often one client may ask. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class RateLimitingOptions
{
    public const string Section = "RateLimiting";

    /// <summary>Whether requests are counted at all; off for load tests, and where something in front counts them.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Requests a second that a client may send for as long as it likes.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that it may send at once, after a while of silence.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 500;

    /// <summary>
    /// Addresses or networks (CIDR) of proxies, separated by commas, whose X-Forwarded-For, -Proto and -Host are believed. Clients of any
    /// other proxy count as one.
    /// </summary>
    public string TrustedProxies { get; set; } = "";
}
