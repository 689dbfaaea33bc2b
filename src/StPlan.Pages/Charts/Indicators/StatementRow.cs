using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Indicators;

/// <summary>What was observed in a year of an indicator that is not measured.</summary>
/// <param name="Year">The year.</param>
/// <param name="Symbol">A milestone's sign; null for what is not either accomplished or not.</param>
/// <param name="Statement">What was observed, or that nothing was.</param>
internal sealed record StatementRow(Label Year, Symbol? Symbol, Label Statement);
