using Microsoft.Extensions.Logging;

namespace StPlan.Data.Startup;

/// <summary>What a start says of the database.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Problem} Trying again, for up to {Seconds} s.")]
    public static partial void NotYet(this ILogger logger, string problem, int seconds);
}
