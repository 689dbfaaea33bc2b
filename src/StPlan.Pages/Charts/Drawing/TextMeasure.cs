using System.Globalization;
using System.Text;

namespace StPlan.Pages.Charts.Drawing;

/// <summary>
/// How wide a text is, without a font: estimated by the widest of the usual faces (DejaVu Sans), because a reader's own is not known. Marks
/// above and below a Vietnamese letter add nothing to its width.
/// </summary>
internal static class TextMeasure
{
    private const double Ellipsis = 0.8;

    /// <param name="text">Any.</param>
    /// <param name="size">The font's, in units of the picture.</param>
    public static double Width(string text, double size) => text.Normalize(NormalizationForm.FormD).EnumerateRunes().Sum(Share) * size;

    /// <summary>Breaks a text into lines at its spaces, and within a word only where that alone is too long.</summary>
    /// <param name="text">Any; cleaned here.</param>
    /// <param name="size">The font's.</param>
    /// <param name="width">How wide a line may be.</param>
    /// <param name="lines">How many there may be; what is left out is told by "…".</param>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int lines = int.MaxValue)
    {
        var wrapped = new List<string>();
        var line = "";
        foreach (var word in Svg.Clean(text).Split(' ').SelectMany(w => Pieces(w, size, width)))
        {
            var longer = line.Length == 0 ? word.Text : word.IsRest ? line + word.Text : $"{line} {word.Text}";
            if (line.Length == 0 || Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            if (wrapped.Count + 1 == lines)
            {
                wrapped.Add(Shorten(line, size, width));
                return wrapped;
            }

            wrapped.Add(line);
            line = word.Text;
        }

        wrapped.Add(line);
        return wrapped;
    }

    private static IEnumerable<(string Text, bool IsRest)> Pieces(string word, double size, double width)
    {
        var start = 0;
        while (start < word.Length)
        {
            var end = start + StringInfo.GetNextTextElementLength(word.AsSpan(start));
            var used = Width(word[start..end], size);
            while (end < word.Length)
            {
                var next = end + StringInfo.GetNextTextElementLength(word.AsSpan(end));
                used += Width(word[end..next], size);
                if (used > width)
                {
                    break;
                }

                end = next;
            }

            yield return (word[start..end], start > 0);
            start = end;
        }
    }

    private static string Shorten(string line, double size, double width)
    {
        while (line.Length > 0 && Width(line, size) > width - (Ellipsis * size))
        {
            line = line.LastIndexOf(' ') is var space and > 0 ? line[..space] : "";
        }

        return line.TrimEnd(' ', ',', ';', '.') + "…";
    }

    private static double Share(Rune rune) => rune.Value switch
    {
        ' ' or 'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '|' or '\'' => 0.32,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' or '–' => 0.42,
        'm' or 'M' or 'W' or '%' => 0.97,
        'w' => 0.82,
        >= '0' and <= '9' => 0.64,
        >= 'A' and <= 'Z' => 0.72,
        >= 0x2E80 => 1,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter => 0.76,
            _ => 0.61,
        },
    };
}
