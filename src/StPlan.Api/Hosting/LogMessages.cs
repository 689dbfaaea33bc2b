namespace StPlan.Api.Hosting;

/// <summary>What the server says of itself.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Error, "A resolver of the operation {Operation} failed.")]
    public static partial void UnexpectedError(this ILogger logger, string? operation, Exception exception);

    [LoggerMessage(2, LogLevel.Information, "Release {Release} is current. Reading it took {Milliseconds} ms.")]
    public static partial void ReleaseIsCurrent(this ILogger logger, int release, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "The server cannot look for new releases. {Problem} It goes on with the current release.")]
    public static partial void DatabaseIsGone(this ILogger logger, string problem);

    [LoggerMessage(4, LogLevel.Information, "The database answers again.")]
    public static partial void DatabaseIsBack(this ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "The server could not answer a steward. {Problem}")]
    public static partial void StewardsUnavailable(this ILogger logger, string problem);

    [LoggerMessage(6, LogLevel.Error, "Looking for new releases failed.")]
    public static partial void LookFailed(this ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "Writing the files of release {Release} failed.")]
    public static partial void FilesNotWritten(this ILogger logger, int release, Exception exception);
}
