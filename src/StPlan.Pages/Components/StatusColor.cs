using StPlan.Domain.Progress;

namespace StPlan.Pages.Components;

/// <summary>The colour of a status, the same in badges and charts. Distinct for those who see colours differently, and never the only
/// sign.</summary>
/// <param name="Name">The class that the stylesheet knows.</param>
/// <param name="Fill">Of areas; at least 3:1 against white where it stands for something (WCAG 2.2, 1.4.11).</param>
/// <param name="Ink">Of text on it; at least 4.5:1.</param>
public sealed record StatusColor(string Name, string Fill, string Ink)
{
    private static readonly StatusColor Good = new("good", "#1a6e3c", "#ffffff");
    private static readonly StatusColor Going = new("going", "#1f5fa8", "#ffffff");
    private static readonly StatusColor Slow = new("slow", "#8a5a00", "#ffffff");
    private static readonly StatusColor Idle = new("idle", "#5b5f66", "#ffffff");
    private static readonly StatusColor Bad = new("bad", "#a61c28", "#ffffff");

    /// <summary>Of what nobody reported: hatched in charts, outlined in badges, so that it does not look like a result.</summary>
    public static StatusColor None { get; } = new("none", "#ffffff", "#3d4148");

    public static StatusColor Of(TaskProgressStatus status) => status switch
    {
        TaskProgressStatus.NotReported => None,
        TaskProgressStatus.NotStarted => Idle,
        TaskProgressStatus.InProgress => Going,
        TaskProgressStatus.Completed => Good,
        TaskProgressStatus.Paused => Slow,
        TaskProgressStatus.Cancelled => Bad,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static StatusColor Of(IndicatorStatus status) => status switch
    {
        IndicatorStatus.Achieved => Good,
        IndicatorStatus.OnTrack => Going,
        IndicatorStatus.Moderate or IndicatorStatus.Limited => Slow,
        IndicatorStatus.Deteriorating or IndicatorStatus.NotAchieved => Bad,
        IndicatorStatus.NotReported or IndicatorStatus.NoBaseline or IndicatorStatus.NotAssessable or IndicatorStatus.NotComparable => None,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
