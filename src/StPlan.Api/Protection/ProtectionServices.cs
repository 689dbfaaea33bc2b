using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Api.Logging;

namespace StPlan.Api.Protection;

/// <summary>What stands before every endpoint, in the order in which a request meets it.</summary>
internal static class ProtectionServices
{
    public static void AddProtection(this IServiceCollection services)
    {
        services.AddSettings<RateLimitingOptions>(RateLimitingOptions.Section);
        services.AddSettings<ConcurrencyOptions>(ConcurrencyOptions.Section);
        services.AddSettings<StewardLimitsOptions>(StewardLimitsOptions.Section);
        services.AddSettings<ConnectionOptions>(ConnectionOptions.Section);
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ConnectionLimits>();
        services.AddSingleton<Concurrency>();
        services.AddSingleton<StewardLimits>();
        services.AddRateLimiting();
        services.AddTimeouts();
        services.AddCors();
    }

    /// <exception cref="Hosting.InvalidSettingException">A trusted proxy is no address and no network.</exception>
    public static void UseProtection(this WebApplication app)
    {
        TrustedProxies.Use(app);
        SecurityHeaders.Use(app);
        RequestLog.Use(app);
        GracefulShutdown.Use(app);
        UnexpectedFailures.Use(app);

        // Before the limits: a page of another origin could not read why it was refused.
        CrossOrigin.Use(app);
        RateLimiting.Use(app);
        Concurrency.Use(app);
        RequestTimeouts.Use(app);
    }
}
