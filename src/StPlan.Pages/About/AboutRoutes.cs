using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.About;

/// <summary>What the site is and how to use it: <c>/about</c>.</summary>
internal static class AboutRoutes
{
    public static IReadOnlyList<PageRoute> All { get; } =
    [
        new("/about", (_, _) => Page.Of<AboutPage>(
            new Text("Giới thiệu", "About"),
            new Text(
                "Trang này là gì, ai công bố, số liệu từ đâu, giấy phép, cách trích dẫn, đính chính và liên hệ.",
                "What this site is, who publishes it, where its data come from, licence, citation, corrections and contact."))),
    ];
}
