using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Groups;

/// <summary>A group in the chart.</summary>
/// <param name="Progress">What it shows.</param>
/// <param name="Title">Its number and title.</param>
/// <param name="BarTop">The upper edge of its bar.</param>
/// <param name="Segments">They add up to its tasks; none where nothing was reported: then no bar is drawn.</param>
/// <param name="Keys">What the segments stand for.</param>
/// <param name="Words">How many tasks were reported on and the mean of those, or that nothing was reported.</param>
internal sealed record GroupBar(
    GroupProgress Progress, Label Title, double BarTop, IReadOnlyList<BarSegment> Segments, IReadOnlyList<LegendEntry> Keys, Label Words);
