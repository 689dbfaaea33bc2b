using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Search;

/// <summary>The page of results: <c>/search?q=…</c>.</summary>
internal static class SearchRoutes
{
    private static readonly PageParameter Words = new("q", (_, _) => true, _ => new("từ cần tìm", "words to search for"));
    private static readonly PageParameter Kind = PageParameter.OneOf("type", [.. SearchTarget.Kinds.Select(k => k.Name)]);

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/search",
            (request, _) => Of(request.Find(Words)?.Trim() ?? "", SearchTarget.FindKind(request.Find(Kind)))) { Parameters = [Words,
                Kind] },
    ];

    // Not kept, and so for no search engine: there are as many as anybody can think of.
    private static Page Of(string words, SearchKind? kind) => Page.Of<SearchPage>(
        words.Length == 0 ? new Text("Tìm kiếm", "Search") : new Text($"Tìm kiếm: {words}", $"Search: {words}"),
        new Text("Tìm trong toàn văn kế hoạch, nhiệm vụ, chỉ tiêu, cơ quan và văn bản.",
            "Search the whole text of the plan, its tasks, indicators, agencies and documents."),
        (nameof(SearchPage.Words), words), (nameof(SearchPage.Kind), kind)) with
    { IsKept = false };
}
