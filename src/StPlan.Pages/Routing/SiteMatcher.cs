using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using StPlan.Domain;

namespace StPlan.Pages.Routing;

/// <summary>Finds the route of an address that somebody only speaks of, by the patterns and the precedence by which requests find
/// theirs.</summary>
internal static class SiteMatcher
{
    private static readonly IReadOnlyList<(PageRoute Route, TemplateMatcher Matcher)> Matchers =
    [
        .. SiteRoutes.All
            .Select(route => (Route: route, Template: new RouteTemplate(RoutePatternFactory.Parse(route.Pattern))))
            .OrderBy(r => RoutePrecedence.ComputeInbound(r.Template))
            .Select(r => (r.Route, new TemplateMatcher(r.Template, []))),
    ];

    /// <param name="path">With the language, below the root of the server, and not escaped: "/en/tasks/III.9".</param>
    /// <returns>Null where no page has that address.</returns>
    public static SiteMatch? Find(string path)
    {
        var isEnglish = new PathString(path).StartsWithSegments(PageRequest.EnglishPrefix, StringComparison.OrdinalIgnoreCase,
            out var rest);
        var local = !isEnglish ? path : rest.HasValue ? rest.Value! : "/";
        foreach (var (route, matcher) in Matchers)
        {
            var values = new RouteValueDictionary();
            if (matcher.TryMatch(local, values))
            {
                return new SiteMatch(route, isEnglish ? Language.En : Language.Vi, local, new RouteValues(values));
            }
        }

        return null;
    }
}
