using System.Globalization;
using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Releases;

/// <summary>The pages of releases: <c>/releases</c>, <c>/releases/{number}</c>.</summary>
internal static class ReleaseRoutes
{
    /// <summary>How many changes a page has.</summary>
    public const int PageLength = 50;

    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/releases", (_, _) => Page.Of<ReleasesPage>(
            new Text("Các lần công bố", "Releases"),
            new Text(
                "Mỗi lần công bố bổ sung và đính chính những gì, và số liệu theo từng lần công bố.",
                "The data of each release, and what it added and corrected."))),
        new("/releases/{number}", (request, values) => Find(request, values["number"]))
        {
            Parameters = [PageParameter.Page],
            Paths = data => data.Releases.Select(r => string.Create(CultureInfo.InvariantCulture, $"/releases/{r.Number}")),
        },
    ];

    private static Page? Find(PageRequest request, string asked)
    {
        if (!PageParameter.TryReadNumber(asked, out var number) || request.Data.FindRelease(number) is not { } release)
        {
            return null;
        }

        var page = int.Parse(request.Find(PageParameter.Page) ?? "1", CultureInfo.InvariantCulture);
        var pages = Math.Max(1, (release.Changes.Count + PageLength - 1) / PageLength);
        return page > pages ? null : Page.Of<ReleasePage>(
            new Text($"Lần công bố {number}: {release.Title}", $"Release {number}: {release.Title}"),
            new Text(
                $"Lần công bố {number} ngày {Written.Day(release.Day, Language.Vi)}: {release.Notes}",
                $"Release {number} of {Written.Day(release.Day, Language.En)}: what it added and corrected."),
            (nameof(ReleasePage.Release), release), (nameof(ReleasePage.Current), page), (nameof(ReleasePage.Pages), pages));
    }
}
