namespace StPlan.Domain.Publishing;

/// <summary>One value that a release added or superseded.</summary>
public sealed class Change
{
    public required ChangeKind Kind { get; init; }

    /// <summary>What the value belongs to, as it is since: a task report, an assessment, an observation, a plan, an agency.</summary>
    public required object Subject { get; init; }

    /// <summary>The subject's id or code.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Which value of it, named as in the public schema ("completion"); null where all of it is new.</summary>
    public string? Field { get; init; }

    /// <summary>Null where there was none.</summary>
    public string? Before { get; init; }

    /// <summary>Null where it was taken away, and where all of the subject is new.</summary>
    public string? After { get; init; }

    /// <summary>As it was given with the correction; null where none was.</summary>
    public string? Reason { get; init; }

    /// <summary>The change in a sentence, for people.</summary>
    public required Text Summary { get; init; }
}
