using StPlan.Domain;

namespace StPlan.Data.Writing;

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
