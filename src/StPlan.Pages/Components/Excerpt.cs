using StPlan.Domain;

namespace StPlan.Pages.Components;

/// <summary>The beginning of a text, for titles and descriptions, of which search engines show no more than so much.</summary>
internal static class Excerpt
{
    /// <summary>Both languages, each cut at a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">In UTF-16 code units, with the sign for what was left out.</param>
    public static Text Of(Text text, int length) => new(Cut(text.Vi, length), text.En is { } english ? Cut(english, length) : null);

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length - 1);
        return (space > 0 ? text[..space] : text[..(length - 1)]).TrimEnd(' ', ',', ';', '.', '(') + "…";
    }
}
