using StPlan.Domain.Reporting;
using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Charts.Compliance;

/// <summary>An agency in a year.</summary>
/// <param name="Compliance">Null where nothing is expected of it in the year.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Count">"12/14", or "–" where nothing is expected.</param>
internal sealed record ComplianceCell(ReportingCompliance? Compliance, double X, double Y, Label Count)
{
    public ReceivedReports Received { get; } = ReceivedReports.Of(Compliance);
}
