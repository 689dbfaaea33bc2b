using StPlan.Domain;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>A widget with everything that its address says: language, year, release, theme.</summary>
/// <param name="Embed">What it shows.</param>
/// <param name="Request">What is asked for at its address.</param>
public sealed record WidgetAddress(Embed Embed, PageRequest Request)
{
    /// <summary>Absolute, for pages of others.</summary>
    public string Url => Request.Absolute(Request.InLanguage(Request.Language));

    /// <summary>The page that shows the same in full, absolute.</summary>
    public string PageUrl => Request.Absolute(Request.HrefInYear(Embed.PagePath));

    /// <summary>In its language; of invented data it says so first.</summary>
    public string Title => Request.Marked(Request.Say(Embed.Title));

    public bool IsEnglish => Request.Language == Language.En;

    /// <summary>The widget at a path, as of the data that a page shows, with those of the page's parameters that it knows as
    /// well.</summary>
    /// <param name="path">Without a language: "/embed/task/III.9".</param>
    /// <param name="page">What is asked of the page.</param>
    /// <param name="language">The widget's.</param>
    /// <returns>Null where there is no such widget, or none that looks as it is asked to.</returns>
    public static WidgetAddress? Of(string path, PageRequest page, Language language)
    {
        if (SiteMatcher.Find(path) is not { } match)
        {
            return null;
        }

        var query = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in match.Route.Parameters.Append(PageParameter.Release))
        {
            if (page.Find(parameter) is { } value)
            {
                query[parameter.Name] = value;
            }
        }

        var request = new PageRequest
        {
            Data = page.Data,
            Present = page.Present,
            Language = language,
            Path = path,
            Query = query,
            Root = page.Root,
            Publication = page.Publication,
        };
        return match.Route.Find(request, match.Values) is Embed embed ? new WidgetAddress(embed, request) : null;
    }
}
