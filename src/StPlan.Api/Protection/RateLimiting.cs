using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using StPlan.GraphQL;
using StPlan.GraphQL.Http;

namespace StPlan.Api.Hosting;

/// <summary>A token bucket for each client address: who empties it waits, and others do not notice.</summary>
internal static class RateLimiting
{
    public static void AddRateLimiting(this IServiceCollection services)
    {
        services.AddOptions<RateLimitingOptions>()
            .BindConfiguration(RateLimitingOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitingOptions>>((limiter, options) => Configure(limiter, options.Value));
    }

    /// <exception cref="InvalidSettingException">A trusted proxy is no address and no network.</exception>
    public static void UseRateLimiting(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<RateLimitingOptions>>().Value;
        var proxies = TrustedProxies(options.TrustedProxies);
        if (proxies.KnownProxies.Count + proxies.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(proxies);
        }

        if (options.Enabled)
        {
            app.UseRateLimiter();
        }
    }

    private static void Configure(RateLimiterOptions limiter, RateLimitingOptions options)
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => RateLimitPartition.GetTokenBucketLimiter(
            context.Connection.RemoteIpAddress ?? IPAddress.None,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.Burst,
                TokensPerPeriod = options.RequestsPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }));
        limiter.OnRejected = async (rejected, _) =>
        {
            // A second later there are as many tokens again as a client may use in one.
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await GraphQLRefusal.SendAsync(rejected.HttpContext, StatusCodes.Status429TooManyRequests, new GraphQLError(
                string.Create(CultureInfo.InvariantCulture, $"Too many requests: at most {options.RequestsPerSecond} a second are answered for one address (RequestsPerSecond)."),
                ErrorCodes.LimitExceeded));
        };
    }

    private static ForwardedHeadersOptions TrustedProxies(string setting)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidSettingException($"Found RateLimiting:TrustedProxies {proxy}; expected an address or a network, such as 10.0.0.7 or 10.0.0.0/8.");
            }
        }

        return options;
    }
}
