using System.Text.Json;
using StPlan.Domain;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.PlanText;

/// <summary>The document itself: <c>/plan</c>, whose anchors are the paths of provisions ("/plan#II.2.a").</summary>
internal static class PlanTextRoutes
{
    private const int TitleLength = 80;

    public static IReadOnlyList<PageRoute> All { get; } = [new("/plan", (request, _) => Of(request.Data.Plan))];

    private static Page Of(Plan plan)
    {
        var title = Excerpt.Of(plan.Title, TitleLength);
        return Page.Of<PlanTextPage>(
            new Text($"Toàn văn Kế hoạch số {plan.Number}", $"Plan No. {plan.Number}, full text"),
            new Text($"{plan.Cite(CitationStyle.LegalVi)}: {title.Vi} Toàn văn theo từng mục, khoản, điểm và phụ lục nhiệm vụ.",
                $"{plan.Cite(CitationStyle.LegalEn)}: {title[Language.En]} Full text by section, clause and point, with the annex of "
                    + "tasks."),
            (nameof(PlanTextPage.Plan), plan)) with
        { StructuredData = request => Legislation(request, plan) };
    }

    // https://schema.org/Legislation
    private static string Legislation(PageRequest request, Plan plan) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Legislation",
        ["legislationIdentifier"] = plan.Number,
        ["legislationType"] = plan.Kind.Vi,
        ["name"] = plan.Title.Vi,
        ["legislationDate"] = plan.IssuedOn.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["legislationPassedBy"] = new Dictionary<string, string> { ["@type"] = "GovernmentOrganization", ["name"] = plan.Issuer.Name.Vi },
        ["inLanguage"] = "vi",
        ["url"] = request.Absolute(request.InLanguage(Language.Vi)),
    });
}
