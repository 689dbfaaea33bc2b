using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Routing;
using StPlan.Pages.StructuredData;

namespace StPlan.Pages.Overview;

/// <summary>The first page: <c>/</c>.</summary>
internal static class OverviewRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } = [
        new("/", (request, _) => Of(request.Data.Plan)) { Parameters = [PageParameter.Year] }];

    private static Page Of(Plan plan) => Page.Of<OverviewPage>(
        new Text("Tổng quan", "Overview"),
        new Text(
            $"{plan.Cite(CitationStyle.LegalVi)}: toàn văn, mục tiêu, chỉ tiêu, nhiệm vụ và tình hình thực hiện hằng năm theo báo cáo "
                + "của các cơ quan.",
            $"{plan.Cite(CitationStyle.LegalEn)}: its text, objectives, indicators and tasks, and their yearly progress from the "
                + "reports of the agencies."),
        (nameof(OverviewPage.Plan), plan)) with
    { Widget = "/embed/group-progress", StructuredData = PlanDataset.JsonFor };
}
