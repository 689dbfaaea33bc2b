using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using StPlan.Api.Logging;
using StPlan.Api.Shutdown;

namespace StPlan.Api.Protection;

/// <summary>What stands before every endpoint, in the order in which a request meets it.</summary>
internal static class ProtectionServices
{
    public static void AddProtection(this IServiceCollection services)
    {
        AddSettings<RateLimitingOptions>(services, RateLimitingOptions.Section);
        AddSettings<ConcurrencyOptions>(services, ConcurrencyOptions.Section);
        AddSettings<StewardLimitsOptions>(services, StewardLimitsOptions.Section);
        AddSettings<ConnectionOptions>(services, ConnectionOptions.Section);
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

    private static void AddSettings<T>(IServiceCollection services, string section)
        where T : class => services.AddOptions<T>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
}
