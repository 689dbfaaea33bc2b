using StPlan.Domain;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Components;

/// <summary>Values of lang attributes (WCAG 2.2, 3.1.1 and 3.1.2): within a page null, and so no attribute, where a text is of the page's
/// own language.</summary>
internal static class LanguageTags
{
    /// <summary>"vi" or "en".</summary>
    public static string Tag(this Language language) => language == Language.En ? "en" : "vi";

    /// <summary>Of what stands as it was issued or reported, which is Vietnamese.</summary>
    public static string? VerbatimTag(this PageRequest request) => request.Language == Language.En ? "vi" : null;

    /// <summary>Of a text that may have no translation.</summary>
    public static string? TagOf(this PageRequest request, Text text) => text.En is null ? request.VerbatimTag() : null;
}
