using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Publishing;

/// <summary>How this server learns of releases. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class PublishingOptions
{
    public const string Section = "Publishing";

    /// <summary>Seconds between two looks for a release that another process published; one number is read each time.</summary>
    [Range(0.1, 3600)]
    public double PollSeconds { get; set; } = 2;

    /// <summary>
    /// The file that holds what is public, written after each release, from which a server starts when its database is away; empty for none.
    /// A relative path is relative to the working directory.
    /// </summary>
    public string SnapshotFile { get; set; } = "";
}
