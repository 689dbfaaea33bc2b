using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Timeline;

/// <summary>A task in the timeline.</summary>
/// <param name="Progress">How it stands in the year shown.</param>
/// <param name="Code">Its code.</param>
/// <param name="Pieces">Left edge and width of its timeframe: one, or one for each year of what is to be done each year.</param>
/// <param name="IsOpen">Whether it goes on beyond what is drawn.</param>
/// <param name="Y">The upper edge.</param>
internal sealed record TimelineBar(TaskProgress Progress, Label Code, IReadOnlyList<(double X, double Width)> Pieces, bool IsOpen,
    double Y);
