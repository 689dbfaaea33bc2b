using StPlan.Domain.Progress;

namespace StPlan.Pages.Charts.Drawing;

/// <summary>A small sign that says the same as a colour, for those who see colours differently and for print. Within 12 × 12 units around
/// 0, 0.</summary>
/// <param name="Stroke">A path that is drawn as a line; empty for none.</param>
/// <param name="Area">A path that is filled; empty for none.</param>
public sealed record Symbol(string Stroke, string Area)
{
    private const string Circle = "M5.5,0A5.5,5.5,0,1,1,-5.5,0A5.5,5.5,0,1,1,5.5,0Z";

    public static Symbol Nothing { get; } = new("", "");

    public static Symbol Check { get; } = new("M-5,0.5L-1.5,4L5,-4", "");

    public static Symbol Play { get; } = new("", "M-4,-5.5L6,0L-4,5.5Z");

    public static Symbol Pause { get; } = new("M-3,-5V5M3,-5V5", "");

    public static Symbol Cross { get; } = new("M-4.5,-4.5L4.5,4.5M4.5,-4.5L-4.5,4.5", "");

    public static Symbol Ring { get; } = new(Circle, "");

    public static Symbol Clock { get; } = new(Circle + "M0,-3.2V0L2.4,1.6", "");

    public static Symbol Half { get; } = new(Circle, "M0,-5.5A5.5,5.5,0,0,1,0,5.5Z");

    public static Symbol Of(TaskProgressStatus status) => status switch
    {
        TaskProgressStatus.NotReported => Nothing,
        TaskProgressStatus.NotStarted => Ring,
        TaskProgressStatus.InProgress => Play,
        TaskProgressStatus.Completed => Check,
        TaskProgressStatus.Paused => Pause,
        TaskProgressStatus.Cancelled => Cross,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
