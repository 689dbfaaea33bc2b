using StPlan.Domain;
using StPlan.Domain.Citations;
using StPlan.Domain.Plans;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Citations;

/// <summary>
/// The page of each published fact, which citations lead to: <c>/cite/24-kh-ubnd-2025/tfp-share/2025/1</c>, and the same for reference
/// managers (<c>?format=csl</c>, <c>?format=bibtex</c>). A fact that was corrected keeps its page for ever.
/// </summary>
internal static class CitationRoutes
{
    public const string Csl = "csl";
    public const string BibTeX = "bibtex";

    public static PageParameter Format { get; } = PageParameter.OneOf("format", Csl, BibTeX);

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/cite/{**id:minlength(1)}",
            (request, values) => CitedFact.Find(request.Data, values["id"]) is { } fact ? Of(request, fact) : null) { Parameters = [
                Format] },
    ];

    private static Document Of(PageRequest request, CitedFact fact)
    {
        var citation = request.Data.FindCitation(fact.Id, request.LegalStyle(), request.Publication.Publisher.CitedName)!;
        var title = new Text($"Trích dẫn: {fact.Title.Vi}", $"Citation: {fact.Title[Language.En]}");
        var name = fact.Id.Replace('/', '-');
        return request.Find(Format) switch
        {
            Csl => DataFile.Of(title, "application/vnd.citationstyles.csl+json",
                () => citation.ToCsl(request.Publication.Address)) with
            { FileName = $"{name}.json" },
            BibTeX => DataFile.Of(title, "application/x-bibtex; charset=utf-8",
                () => citation.ToBibTeX(request.Publication.Address)) with
            { FileName = $"{name}.bib" },
            _ => Page.Of<CitationPage>(
                title,
                new Text(Text(request, fact, CitationStyle.PressVi), Text(request, fact, CitationStyle.PressEn)),
                (nameof(CitationPage.Fact), fact), (nameof(CitationPage.Citation), citation)),
        };
    }

    private static string Text(PageRequest request, CitedFact fact, CitationStyle style) =>
        request.Data.FindCitation(fact.Id, style, request.Publication.Publisher.CitedName)!.Text;
}
