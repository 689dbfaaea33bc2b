namespace StPlan.Api.Hosting;

/// <summary>What the server says of itself.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Error, "A resolver of the operation {Operation} failed.")]
    public static partial void UnexpectedError(this ILogger logger, string? operation, Exception exception);
}
