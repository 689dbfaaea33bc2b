using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>An act of publication: from it on, what was a draft before is public.</summary>
public sealed class Release
{
    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The day that it was in Trà Vinh.</summary>
    public DateOnly Day => ReportingCalendar.DayOf(PublishedAt);

    public required Verbatim Title { get; init; }

    /// <summary>What was published and why, in Vietnamese.</summary>
    public required Verbatim Notes { get; init; }

    /// <summary>Whether it holds invented data, made for demonstration.</summary>
    public bool IsDemo { get; init; }

    /// <summary>
    /// What it added and superseded, value by value: plans, agencies with what became known of them, then facts in the order of the
    /// plans.
    /// </summary>
    public IReadOnlyList<Change> Changes => AllChanges?.Of(this) ?? [];

    internal ReleaseChanges? AllChanges { get; set; }

    public override string ToString() => $"release {Number}";
}
