using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Routing;

namespace StPlan.Pages.LegalDocuments;

/// <summary>The documents that the plan cites: <c>/documents</c>, with an anchor for each ("/documents#21-nq-tu").</summary>
internal static class LegalDocumentRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } = [new("/documents", (request, _) => Of(request.Data.Plan))];

    private static Page Of(Plan plan) => Page.Of<LegalDocumentsPage>(
        new Text("Văn bản được viện dẫn", "Documents cited"),
        new Text(
            $"{plan.CitedDocuments.Count} văn bản mà {plan.Cite(CitationStyle.PressVi)} viện dẫn, và nơi viện dẫn từng văn bản.",
            $"The {plan.CitedDocuments.Count} documents that {plan.Cite(CitationStyle.PressEn)} cites, and where it cites each."),
        (nameof(LegalDocumentsPage.Plan), plan));
}
