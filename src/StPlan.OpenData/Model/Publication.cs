namespace StPlan.OpenData.Model;

/// <summary>What the publisher says of all files, whatever the release.</summary>
public sealed record Publication
{
    public required License License { get; init; }

    public required Publisher Publisher { get; init; }

    /// <summary>Where the server is reached from outside, without a slash at its end; null where only paths are known.</summary>
    public string? BaseUrl { get; init; }
}
