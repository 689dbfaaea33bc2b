namespace StPlan.Domain.Publishing;

/// <summary>One value that a release added or superseded.</summary>
public sealed class Change
{
    public required ChangeKind Kind { get; init; }

    /// <summary>
    /// What the value belongs to, as it is since: a <see cref="Plans.Plan"/>, a <see cref="Plans.PlanNotice"/>, an <see
    /// cref="Agencies.Agency"/>, a <see cref="Reporting.TaskReport"/>, a <see cref="Reporting.TaskAssessment"/>, an <see
    /// cref="Observations.Observation"/>, a <see cref="Observations.TargetCarryOver"/>, a <see cref="Reporting.PeriodClosure"/>, or of a
    /// verdict the <see cref="Plans.Indicator"/>.
    /// </summary>
    public required object Subject { get; init; }

    /// <summary>The subject's id or code.</summary>
    public required string SubjectId { get; init; }

    /// <summary>
    /// Which value of it, named as in the public schema ("completion"); null where all of it is new. Of an agency "members" and
    /// "successors" too: one more was added. Of a verdict with its year: "progress(year: 2025).status".
    /// </summary>
    public string? Field { get; init; }

    /// <summary>In a form that no language changes: "45.5", "IN_PROGRESS". Null where there was none.</summary>
    public string? Before { get; init; }

    /// <summary>Of a member or successor the code. Null where it was taken away, and where all of the subject is new.</summary>
    public string? After { get; init; }

    /// <summary>As it was given with the correction; null where none was.</summary>
    public string? Reason { get; init; }

    /// <summary>The change in a sentence, for people.</summary>
    public Text Summary => Sentence ?? ChangeSummary.Of(this);

    /// <summary>The summary, where it was made with the change; null where it is made when somebody reads it.</summary>
    internal Text? Sentence { get; init; }

    /// <summary>The revision before; null where the subject is new.</summary>
    internal object? SupersededSubject { get; init; }
}

/// <summary>What a release did to a value.</summary>
public enum ChangeKind
{
    /// <summary>Bổ sung: it was not there before.</summary>
    Added,

    /// <summary>Đính chính: another value was there before.</summary>
    Superseded,

    /// <summary>Thay đổi đánh giá: new figures changed the verdict on an indicator in a year that had one.</summary>
    VerdictChanged,
}

/// <summary>What releases do to values, for people.</summary>
public static class ChangeKindLabels
{
    private static readonly Text Added = new("Bổ sung", "Added");
    private static readonly Text Superseded = new("Đính chính", "Superseded");
    private static readonly Text VerdictChanged = new("Thay đổi đánh giá", "Verdict changed");

    public static Text Label(this ChangeKind kind) => kind switch
    {
        ChangeKind.Added => Added,
        ChangeKind.Superseded => Superseded,
        ChangeKind.VerdictChanged => VerdictChanged,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
