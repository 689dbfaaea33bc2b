using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Either all was written, or nothing, and why.</summary>
/// <param name="Written">In the order of what was sent; empty where there are problems. Of a dry run: what would be written.</param>
/// <param name="Problems">Empty where all is well.</param>
public sealed record WriteResult<T>(IReadOnlyList<T> Written, IReadOnlyList<WriteProblem> Problems)
{
    public bool IsRefused => Problems.Count > 0;

    /// <summary>How many of them were there already, saying the same.</summary>
    public int Unchanged { get; init; }

    public static WriteResult<T> Refused(params IReadOnlyList<WriteProblem> problems) => new([], problems);
}

/// <summary>Why something is not written: a mistake of whoever sent it. What was found and what was expected, in both languages.</summary>
/// <param name="Message">For people.</param>
/// <param name="Field">Which field of what was sent, named as in the steward schema ("completion"); null where it is not one field.</param>
public abstract record WriteProblem(Text Message, string? Field)
{
    /// <summary>Which of the things that were sent, from 0.</summary>
    public int Index { get; init; }
}

/// <summary>The actor's role does not reach as far.</summary>
public sealed record NotAllowed(Text Message) : WriteProblem(Message, null);

/// <summary>The agency does not lead the task, or it is not the reporter's own.</summary>
public sealed record NotThisAgencysTask(Text Message) : WriteProblem(Message, "task");

/// <summary>There is no such plan, task, indicator, agency, draft or key.</summary>
public sealed record NotFound(Text Message, string? Field) : WriteProblem(Message, Field);

/// <summary>No report is taken for that year: not yet, or not any more.</summary>
public sealed record PeriodClosed(Text Message, int Year) : WriteProblem(Message, "year");

/// <summary>A value that cannot be: too large, too long, missing, of the wrong kind.</summary>
public sealed record ValueOutOfRange(Text Message, string? Field) : WriteProblem(Message, Field);

/// <summary>Somebody else was faster: the sender looked at an older state.</summary>
/// <param name="CurrentRevision">The latest revision, or release, that there is.</param>
public sealed record StaleVersion(Text Message, int CurrentRevision) : WriteProblem(Message, null);

/// <summary>There is no draft that a release could publish.</summary>
public sealed record NothingToPublish(Text Message) : WriteProblem(Message, null);

/// <summary>The idempotency key was used before, for something else.</summary>
public sealed record IdempotencyKeyReused(Text Message) : WriteProblem(Message, null);

/// <summary>How a write is to be carried out.</summary>
/// <param name="IsDryRun">Only look whether it could be written.</param>
/// <param name="Idempotency">How the sender may repeat it; null when it may not. The operator's commands do not take it.</param>
/// <param name="Progress">Told how far it is; null where nobody waits for it.</param>
public sealed record WriteOptions(bool IsDryRun = false, Idempotency? Idempotency = null, IProgress<WriteProgress>? Progress = null)
{
    public static WriteOptions Default { get; } = new();
}

/// <summary>How far a write of many things is. It counts for nothing before all of it is done.</summary>
public readonly record struct WriteProgress(int Done, int Total);
