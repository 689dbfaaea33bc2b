using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Compliance;

/// <summary>The page on how agencies report: <c>/compliance</c>.</summary>
internal static class ComplianceRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/compliance", (request, _) => Of(request)) { Parameters = [PageParameter.Year] },
    ];

    private static Page Of(PageRequest request) => Page.Of<CompliancePage>(
        new Text($"Chế độ báo cáo năm {request.Year}", $"Reporting in {request.Year}"),
        new Text(
            $"Báo cáo năm {request.Year} về {request.Data.Plan.Kind.Vi.ToLowerInvariant()} {request.Data.Plan.Number}: cơ quan nào phải "
                + "báo cáo, đã báo cáo, đúng hạn hay trễ hạn.",
            $"Reports for {request.Year} on plan {request.Data.Plan.Number}: which agencies must report, which did, on time or late.")) with
    { Widget = "/embed/compliance" };
}
