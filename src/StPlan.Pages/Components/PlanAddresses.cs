using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>Where each thing of the plan has its page. A year that was chosen goes along; one that was not follows from the data
/// anew.</summary>
internal static class PlanAddresses
{
    public static string HrefTo(this PageRequest request, PlanTask task) => request.HrefInYear($"/tasks/{task.Code}");

    public static string HrefTo(this PageRequest request, TaskGroup group) => request.HrefInYear($"/groups/{group.Number}");

    public static string HrefTo(this PageRequest request, Indicator indicator) => request.HrefInYear($"/indicators/{indicator.Code}");

    public static string HrefTo(this PageRequest request, Objective objective) => request.HrefInYear($"/indicators#{objective.Code}");

    public static string HrefTo(this PageRequest request, Agency agency) => request.HrefInYear($"/agencies/{agency.Code}");

    public static string HrefTo(this PageRequest request, Provision provision) => request.Href($"/plan#{provision.Path}");

    public static string HrefTo(this PageRequest request, LegalDocument document) => request.Href($"/documents#{document.Id}");

    public static string HrefTo(this PageRequest request, PlanNotice notice) => request.Href($"/plan#notice-{notice.Code}");

    public static string HrefTo(this PageRequest request, Release release) =>
        request.Href(FormattableString.Invariant($"/releases/{release.Number}"));

    public static string HrefInYear(this PageRequest request, string path, params (string Name, string? Value)[] query) =>
        request.Href(path, [(PageParameter.Year.Name, request.Find(PageParameter.Year)), .. query]);
}
