using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace StPlan.Data.Startup;

/// <summary>
/// Lets a start wait for a database that is away, with growing pauses that differ between servers, so that those that start together do not
/// come back together. What will not pass by itself, such as a damaged file, is not waited for.
/// </summary>
internal sealed class DatabaseWait(IOptions<DatabaseOptions> options, ILogger<DatabaseWait> log)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <exception cref="DatabaseUnavailableException">The database did not answer in time; the last failure.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        var patience = TimeSpan.FromSeconds(options.Value.StartupTimeoutSeconds);
        var start = TimeProvider.System.GetTimestamp();
        var pipeline = new ResiliencePipelineBuilder<T>()
            .AddRetry(new RetryStrategyOptions<T>
            {
                ShouldHandle = failed => ValueTask.FromResult(
                    failed.Outcome.Exception is DatabaseUnavailableException { IsTransient: true }
                        && TimeProvider.System.GetElapsedTime(start) < patience),
                MaxRetryAttempts = int.MaxValue,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                OnRetry = failed =>
                {
                    log.NotYet(failed.Outcome.Exception!.Message, options.Value.StartupTimeoutSeconds);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
        return await pipeline.ExecuteAsync(inner => new ValueTask<T>(work(inner)), cancellation);
    }
}

/// <summary>Log messages about the database at start.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(1, LogLevel.Warning, "{Problem} StPlan tries again for up to {Seconds} s.")]
    public static partial void NotYet(this ILogger logger, string problem, int seconds);
}
