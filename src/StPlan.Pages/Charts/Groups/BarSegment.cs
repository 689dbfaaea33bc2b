using StPlan.Domain.Progress;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Groups;

/// <summary>The tasks of one status within a group's bar.</summary>
/// <param name="Status">Theirs.</param>
/// <param name="Count">How many; above 0.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Width">As many units a task as in every other bar of the chart.</param>
/// <param name="Label">The count; null where there is no room for it, and the key alone says it.</param>
internal sealed record BarSegment(TaskProgressStatus Status, int Count, double X, double Width, Label? Label);
