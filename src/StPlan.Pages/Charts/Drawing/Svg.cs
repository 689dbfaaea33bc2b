using System.Globalization;
using System.Text;

namespace StPlan.Pages.Charts.Drawing;

/// <summary>
/// What all charts are drawn with. They are 480 units wide and grow downwards: on a telephone of 360 pixels, of which 328 are left for
/// them, their smallest text still has 12. Attributes only, no styles: the policy forbids them, and the same picture stands in a page and
/// for itself.
/// </summary>
internal static class Svg
{
    public const double Width = 480;

    /// <summary>White at both sides.</summary>
    public const double Margin = 4;

    /// <summary>Of all text but headings; nothing is smaller.</summary>
    public const double FontSize = 18;

    public const double LineHeight = FontSize * LineShare;

    /// <summary>The height of a line by that of its font.</summary>
    public const double LineShare = 1.35;

    public const string Ink = "#1c2026";
    public const string Quiet = "#4b5159";
    public const string Rule = "#c9ced6";
    public const string Shade = "#e9eff6";
    public const string Outline = "#5b5f66";
    public const string Series = "#0b3d66";
    public const string Target = "#b35c00";
    public const string Warning = "#a61c28";

    /// <summary>At most two decimals, with a point whatever the language: SVG knows no other.</summary>
    public static string Number(double value) =>
        (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>An id that no other chart of a page has: from what the chart is of. Letters outside of ASCII become their
    /// numbers.</summary>
    public static string Id(params IEnumerable<string> parts)
    {
        var id = new StringBuilder("chart");
        foreach (var part in parts)
        {
            id.Append('-');
            foreach (var rune in part.EnumerateRunes())
            {
                _ = rune.IsAscii && Rune.IsLetterOrDigit(rune) ? id.Append(rune.ToString())
                    : id.Append(CultureInfo.InvariantCulture, $"_{rune.Value:x}_");
            }
        }

        return id.ToString();
    }

    /// <summary>A text as XML may hold it (https://www.w3.org/TR/xml/#charsets), in one line: other signs become U+FFFD, any white space
    /// one space.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                _ = clean.Length == 0 || clean[^1] == ' ' ? clean : clean.Append(' ');
            }
            else
            {
                clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
            }
        }

        return clean.ToString().TrimEnd(' ');
    }
}
