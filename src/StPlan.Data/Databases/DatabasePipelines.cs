using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using StPlan.Data.Startup;

namespace StPlan.Data.Databases;

/// <summary>
/// How long calls of the database may take, and when there are none for a while: a database that does not answer is left alone, so that
/// those who ask are told at once, and it is not overrun when it comes back.
/// </summary>
internal sealed class DatabasePipelines
{
    /// <summary>How long no call is made after too many failures.</summary>
    public static readonly TimeSpan Break = TimeSpan.FromSeconds(5);

    /// <summary>How many calls must fail within <see cref="Window"/>, and be at least half of all calls, before calls stop.</summary>
    public const int FailuresToBreak = 5;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(30);

    /// <summary>How long a reader waits in all: for one attempt, and for a moment that may have been a bad one to be over.</summary>
    public static readonly TimeSpan ReadPatience = TimeSpan.FromSeconds(35);

    private static readonly TimeSpan ReadTimeout = TimeSpan.FromSeconds(30);

    // Only what hangs takes as long: each statement of a large import has a limit of its own, and waiting for another writer has too.
    private static readonly TimeSpan WriteTimeout = TimeSpan.FromMinutes(15);

    public DatabasePipelines(SelectedDatabase database, TimeProvider time)
    {
        // One for both: what a reader has found out, a writer need not.
        var breaker = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = IsTransient,
                FailureRatio = 0.5,
                MinimumThroughput = FailuresToBreak,
                SamplingDuration = Window,
                BreakDuration = Break,
            })
            .Build();
        var read = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(ReadPatience);
        if (!database.System.TriesAgain)
        {
            read.AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = IsTransient,
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(100),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        }

        Read = read.AddPipeline(breaker).AddTimeout(ReadTimeout).Build();
        Write = new ResiliencePipelineBuilder { TimeProvider = time }.AddPipeline(breaker).AddTimeout(WriteTimeout).Build();
    }

    /// <summary>For reads, which may be repeated.</summary>
    public ResiliencePipeline Read { get; }

    /// <summary>For writes. Only the database system knows when a write may be repeated.</summary>
    public ResiliencePipeline Write { get; }

    private static PredicateBuilder<object> IsTransient => new PredicateBuilder()
        .Handle<DatabaseUnavailableException>(e => e.IsTransient)
        .Handle<Polly.Timeout.TimeoutRejectedException>();
}
