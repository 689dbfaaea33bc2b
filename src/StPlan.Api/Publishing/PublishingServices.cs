using System.ComponentModel.DataAnnotations;
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

/// <summary>How this server learns of releases. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class PublishingOptions
{
    public const string Section = "Publishing";

    /// <summary>Seconds between two looks for a release that another process published; one number is read each time.</summary>
    [Range(0.1, 3600)]
    public double PollSeconds { get; set; } = 2;

    /// <summary>
    /// The file that holds what is public, written after each release, from which a server starts when its database is away; empty for
    /// none.
    /// A relative path is relative to the working directory.
    /// </summary>
    public string SnapshotFile { get; set; } = "";
}
