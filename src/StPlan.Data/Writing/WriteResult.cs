using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>The result of a write: everything was written, or nothing was, and why.</summary>
/// <param name="Written">In the order of what was sent; empty where there are problems. Of a dry run: what would be written.</param>
/// <param name="Problems">Empty where all is well.</param>
public sealed record WriteResult<T>(IReadOnlyList<T> Written, IReadOnlyList<WriteProblem> Problems)
{
    public bool IsRefused => Problems.Count > 0;

    /// <summary>How many were already there with the same content.</summary>
    public int Unchanged { get; init; }

    public static WriteResult<T> Refused(params IReadOnlyList<WriteProblem> problems) => new([], problems);
}

/// <summary>
/// Why something is not written: a mistake of the sender. The message says what was found and what was expected, in both languages.
/// </summary>
/// <param name="Message">For people.</param>
/// <param name="Field">Which field of what was sent, named as in the steward schema ("completion"); null where it is not one field.</param>
public abstract record WriteProblem(Text Message, string? Field)
{
    /// <summary>Which of the things that were sent, from 0.</summary>
    public int Index { get; init; }
}

/// <summary>The actor's role does not allow this.</summary>
public sealed record NotAllowed(Text Message) : WriteProblem(Message, null);

/// <summary>The agency does not lead the task, or it is not the reporter's own.</summary>
public sealed record NotThisAgencysTask(Text Message) : WriteProblem(Message, "task");

/// <summary>The plan, task, indicator, agency, draft or key does not exist.</summary>
public sealed record NotFound(Text Message, string? Field) : WriteProblem(Message, Field);

/// <summary>Reports for that year are not taken yet, or no longer taken.</summary>
public sealed record PeriodClosed(Text Message, int Year) : WriteProblem(Message, "year");

/// <summary>A value that is not allowed: too large, too long, missing, or of the wrong kind.</summary>
public sealed record ValueOutOfRange(Text Message, string? Field) : WriteProblem(Message, Field);

/// <summary>Somebody else was faster: the sender looked at an older state.</summary>
/// <param name="CurrentRevision">The latest revision, or release, that there is.</param>
public sealed record StaleVersion(Text Message, int CurrentRevision) : WriteProblem(Message, null);

/// <summary>There is no draft that a release could publish.</summary>
public sealed record NothingToPublish(Text Message) : WriteProblem(Message, null);

/// <summary>The idempotency key was used before, for something else.</summary>
public sealed record IdempotencyKeyReused(Text Message) : WriteProblem(Message, null);

/// <summary>How a write is to be carried out.</summary>
/// <param name="IsDryRun">Check everything and write nothing.</param>
/// <param name="Idempotency">Lets the sender repeat the write; null when it may not be repeated. The operator's commands do not use
/// it.</param>
/// <param name="Progress">Is told how far the write is; null when nobody waits for it.</param>
public sealed record WriteOptions(bool IsDryRun = false, Idempotency? Idempotency = null, IProgress<WriteProgress>? Progress = null)
{
    public static WriteOptions Default { get; } = new();
}

/// <summary>How far a write of many things is. Nothing is kept until all of it is done.</summary>
public readonly record struct WriteProgress(int Done, int Total);
