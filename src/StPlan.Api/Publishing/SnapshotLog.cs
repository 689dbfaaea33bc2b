namespace StPlan.Api.Publishing;

/// <summary>What the server says of snapshots.</summary>
internal static partial class SnapshotLog
{
    [LoggerMessage(30, LogLevel.Information, "The snapshot {Path} now holds release {Release} ({Bytes} bytes).")]
    public static partial void SnapshotWritten(this ILogger logger, string path, int release, long bytes);

    [LoggerMessage(31, LogLevel.Warning, "Writing the snapshot {Path} failed. It is unchanged. {Problem} The server tries again in some "
        + "minutes.")]
    public static partial void SnapshotNotWritten(this ILogger logger, string path, string problem);

    [LoggerMessage(32, LogLevel.Error, "Writing the snapshot {Path} failed. It is unchanged.")]
    public static partial void SnapshotFailed(this ILogger logger, string path, Exception exception);

    [LoggerMessage(33, LogLevel.Warning,
        "The snapshot {Path} holds release {Kept}, but the database ends at release {Latest}. The server keeps the snapshot. If the "
            + "database is right, remove the snapshot.")]
    public static partial void SnapshotIsNewer(this ILogger logger, string path, int kept, int latest);

    [LoggerMessage(34, LogLevel.Error,
        "The server started without its database, from the snapshot {Path} (release {Release}, published {PublishedAt:u}). Until the "
            + "database is back, nobody can write and newer releases do not show. {Problem}")]
    public static partial void StartedFromSnapshot(this ILogger logger, string path, int release, DateTimeOffset publishedAt, string problem);

    [LoggerMessage(35, LogLevel.Error, "{Problem} The server cannot start without its database.")]
    public static partial void SnapshotUnusable(this ILogger logger, string problem);

    [LoggerMessage(36, LogLevel.Warning, "The database ends at release {Latest}, but the server answers release {Release} from a "
        + "snapshot. Did somebody restore an older backup?")]
    public static partial void DatabaseIsOlder(this ILogger logger, int latest, int release);
}
