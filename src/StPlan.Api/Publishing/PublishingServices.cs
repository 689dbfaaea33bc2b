using StPlan.Api.Hosting;

namespace StPlan.Api.Publishing;

/// <summary>What a server needs to learn of releases, and to start without its database.</summary>
internal static class PublishingServices
{
    public static void AddPublishing(this IServiceCollection services)
    {
        services.AddSettings<PublishingOptions>(PublishingOptions.Section);
        services.AddSingleton<PublicReleases>();
        services.AddSingleton<FirstRelease>();
        services.AddSingleton<DatabaseReturn>();
        services.AddHostedService<ReleaseWatcher>();
        services.AddSingleton<SnapshotKeeper>();
        services.AddHostedService(p => p.GetRequiredService<SnapshotKeeper>());
        services.AddHealthChecks().AddCheck<SnapshotHealth>(SnapshotHealth.Name, tags: ["ready"]);
    }
}
