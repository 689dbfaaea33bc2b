using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Agencies;

/// <summary>Who carries the plan out: <c>/agencies</c> and <c>/agencies/{code}</c>.</summary>
internal static class AgencyRoutes
{
    private const int TitleLength = 80;

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/agencies", (request, _) => List(request.Data.Plan)) { Parameters = [PageParameter.Year] },
        new("/agencies/{code}",
            (request, values) => request.Data.FindAgency(values["code"]) is { } agency ? Of(agency, request.Data.Plan) : null)
        {
            Parameters = [PageParameter.Year],
            Paths = data => data.Agencies.Select(a => $"/agencies/{a.Code}"),
        },
    ];

    private static Page List(Plan plan) => Page.Of<AgenciesPage>(
        new Text("Cơ quan, đơn vị", "Agencies"),
        new Text(
            $"Các cơ quan, đơn vị thực hiện {plan.Cite(CitationStyle.PressVi)}: nhiệm vụ chủ trì, phối hợp và việc báo cáo hằng năm.",
            $"The agencies that carry out {plan.Cite(CitationStyle.PressEn)}: tasks led and coordinated, and yearly reporting."));

    private static Page Of(Agency agency, Plan plan) => Page.Of<AgencyPage>(
        Excerpt.Of(agency.Name, TitleLength),
        new Text(
            $"{agency.Name.Vi} trong {plan.Cite(CitationStyle.PressVi)}: nhiệm vụ chủ trì và phối hợp, trách nhiệm được giao, báo cáo "
                + "hằng năm.",
            $"{agency.Name[Language.En]} in {plan.Cite(CitationStyle.PressEn)}: tasks led and coordinated, responsibilities, and yearly "
                + "reports."),
        (nameof(AgencyPage.Agency), agency));
}
