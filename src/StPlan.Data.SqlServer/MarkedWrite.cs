using StPlan.Data.Databases;

namespace StPlan.Data.SqlServer;

/// <summary>A write over all its attempts, with the mark that whichever of them is committed leaves.</summary>
internal sealed class MarkedWrite<T>(Func<StPlanContext, CancellationToken, Task<WriteOutcome<T>>> work, DateTimeOffset startedAt)
{
    private T? _result;

    /// <summary>The same for each attempt: only one of them can be committed.</summary>
    public Guid Mark { get; } = Guid.CreateVersion7(startedAt);

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Whether a commit was begun and has not been heard of.</summary>
    public bool IsInDoubt { get; private set; }

    public Task<WriteOutcome<T>> RunAsync(StPlanContext context, CancellationToken cancellation)
    {
        // The attempt before has been found not to be there.
        IsInDoubt = false;
        return work(context, cancellation);
    }

    public void BeginCommit(T result)
    {
        _result = result;
        IsInDoubt = true;
    }

    /// <summary>The attempt that was begun to commit last is committed.</summary>
    public T Settle()
    {
        IsInDoubt = false;
        return _result!;
    }
}
