using System.Text;
using StPlan.Http;

namespace StPlan.Pages.Widgets;

/// <summary>
/// The colour that a page of others chose for its widgets, as a stylesheet of its own: pages hold no styles themselves, so that the policy
/// on styles can be strict.
/// </summary>
internal static class ThemeStylesheet
{
    public const string Path = "/embed/theme.css";

    /// <summary>Its address for a theme; null for one without a colour.</summary>
    public static string? AddressOf(WidgetTheme theme) =>
        theme.Accent is { } accent
        ? $"{Path}?accent={accent.ToString()[1..]}&theme={theme.Scheme}"
        : null;

    public static Representation Of(WidgetTheme theme)
    {
        var css = theme.Accent is not { } accent ? ""
            : theme.Scheme == "auto" ? $"@media not (prefers-color-scheme: dark) {{ :root[data-theme] {{ --accent: {accent}; }} }}\n"
            : $":root[data-theme] {{ --accent: {accent}; }}\n";
        return new Representation(Content.InMemory(Encoding.UTF8.GetBytes(css)), "text/css; charset=utf-8");
    }
}
