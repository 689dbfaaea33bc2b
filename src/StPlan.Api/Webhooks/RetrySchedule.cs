namespace StPlan.Api.Webhooks;

/// <summary>
/// When a message is sent again: ten attempts over three days, as Standard Webhooks recommends, each moved a little, so that those that
/// failed together do
/// not come back together.
/// </summary>
/// <remarks>
/// Not a retry of Polly: that waits in memory, and a server may be restarted within three days. This is kept with the delivery.
/// </remarks>
/// <param name="random">From 0 to below 1.</param>
internal sealed class RetrySchedule(Func<double> random)
{
    /// <summary>The part of a pause by which it may be shorter or longer.</summary>
    public const double Jitter = 0.2;

    /// <summary>The longest that a receiver is obeyed that asks to be left alone.</summary>
    public static readonly TimeSpan LongestRetryAfter = TimeSpan.FromDays(1);

    public static IReadOnlyList<TimeSpan> Pauses { get; } =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    /// <param name="attempt">The one that failed: 1, 2, 3 …</param>
    /// <param name="retryAfter">What the receiver asks for: never earlier than that.</param>
    /// <returns>Null after the last.</returns>
    public TimeSpan? PauseAfter(int attempt, TimeSpan? retryAfter)
    {
        if (attempt > Pauses.Count)
        {
            return null;
        }

        var pause = Pauses[attempt - 1] * (1 - Jitter + (2 * Jitter * random()));
        return retryAfter is { } asked && asked > pause ? (asked < LongestRetryAfter ? asked : LongestRetryAfter) : pause;
    }
}
