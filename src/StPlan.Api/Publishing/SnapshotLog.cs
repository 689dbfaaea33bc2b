namespace StPlan.Api.Publishing;

/// <summary>What the server says of snapshots.</summary>
internal static partial class SnapshotLog
{
    [LoggerMessage(30, LogLevel.Information, "The snapshot {Path} holds release {Release} now ({Bytes} bytes).")]
    public static partial void SnapshotWritten(this ILogger logger, string path, int release, long bytes);

    [LoggerMessage(31, LogLevel.Warning, "The snapshot {Path} could not be written, and is as it was: {Problem} It is tried again in some minutes.")]
    public static partial void SnapshotNotWritten(this ILogger logger, string path, string problem);

    [LoggerMessage(32, LogLevel.Error, "The snapshot {Path} was not written, and is as it was.")]
    public static partial void SnapshotFailed(this ILogger logger, string path, Exception exception);

    [LoggerMessage(33, LogLevel.Warning,
        "The snapshot {Path} is of release {Kept}, and the database ends at release {Latest}; the snapshot is left as it is. If the database is right, remove it.")]
    public static partial void SnapshotIsNewer(this ILogger logger, string path, int kept, int latest);

    [LoggerMessage(34, LogLevel.Error,
        "Started without its database, from the snapshot {Path}: release {Release}, published {PublishedAt:u}. Nothing can be written, and newer releases are not shown, until it is back. {Problem}")]
    public static partial void StartedFromSnapshot(this ILogger logger, string path, int release, DateTimeOffset publishedAt, string problem);

    [LoggerMessage(35, LogLevel.Error, "{Problem} The server cannot start without its database.")]
    public static partial void SnapshotUnusable(this ILogger logger, string problem);

    [LoggerMessage(36, LogLevel.Warning, "The database ends at release {Latest}, and answers are of release {Release}, from a snapshot: was an older backup restored?")]
    public static partial void DatabaseIsOlder(this ILogger logger, int latest, int release);
}
