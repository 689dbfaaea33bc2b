namespace StPlan.Domain.Progress;

/// <summary>How a figure was computed. A method never changes: another formula is another version.</summary>
public sealed class ProgressMethod
{
    /// <summary>"linear".</summary>
    public required string Name { get; init; }

    /// <summary>"1".</summary>
    public required string Version { get; init; }

    /// <summary>For people, in both languages.</summary>
    public required Text Formula { get; init; }

    /// <summary>From the best status on; empty where the method has none.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>Where it is described, on this server: "/methods#linear-1".</summary>
    public string Url => $"/methods#{Name}-{Version}";

    public override string ToString() => $"{Name}/{Version}";
}
