using StPlan.Domain;

namespace StPlan.Data.Releases;

/// <summary>A release. The row is written in the transaction that stamps what it publishes.</summary>
public sealed class ReleaseRow
{
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required Verbatim Title { get; init; }

    public required Verbatim Notes { get; init; }

    /// <summary>Whether it holds invented data; every release of a database for demonstration does.</summary>
    public bool IsDemo { get; init; }
}
