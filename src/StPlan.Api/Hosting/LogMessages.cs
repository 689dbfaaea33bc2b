namespace StPlan.Api.Hosting;

/// <summary>What the server says of itself.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Error, "A resolver of the operation {Operation} failed.")]
    public static partial void UnexpectedError(this ILogger logger, string? operation, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "Release {Release} is current; to read it took {Milliseconds} ms.")]
    public static partial void ReleaseIsCurrent(this ILogger logger, int release, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "No look for releases: {Problem} Answers go on from the release that is current.")]
    public static partial void DatabaseIsGone(this ILogger logger, string problem);

    [LoggerMessage(4, LogLevel.Information, "The database answers again.")]
    public static partial void DatabaseIsBack(this ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "A steward could not be answered: {Problem}")]
    public static partial void StewardsUnavailable(this ILogger logger, string problem);

    [LoggerMessage(6, LogLevel.Error, "A look for releases failed.")]
    public static partial void LookFailed(this ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "The files of release {Release} could not be written.")]
    public static partial void FilesNotWritten(this ILogger logger, int release, Exception exception);
}
