using StPlan.Domain.Agencies;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Compliance;

/// <summary>An agency in the grid, or all of them.</summary>
/// <param name="Agency">Null for all together.</param>
/// <param name="Name">Its name as it is drawn.</param>
/// <param name="Cells">One for each year.</param>
internal sealed record ComplianceRow(Agency? Agency, Label Name, IReadOnlyList<ComplianceCell> Cells);
