using System.Text.Json;

namespace StPlan.Data.Snapshots;

/// <summary>
/// The first line of a snapshot: what it is of, and by what its tables, which begin behind the line, are known to be whole.
/// </summary>
public sealed record SnapshotHeader
{
    /// <summary>How the file is laid out. What another version wrote otherwise is not guessed at.</summary>
    public const string CurrentFormat = "stplan-snapshot/1";

    internal const int MaxBytes = 4096;

    public required string Format { get; init; }

    /// <summary>The release whose data it holds, with all releases before.</summary>
    public required int Release { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The last migration of its tables.</summary>
    public required string Schema { get; init; }

    /// <summary>The length of its tables.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of its tables, hexadecimal, lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>With the line feed that ends it.</summary>
    internal byte[] ToLine() => [.. JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web), (byte)'\n'];

    /// <summary>Null for what is no header.</summary>
    internal static SnapshotHeader? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<SnapshotHeader>(line, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
