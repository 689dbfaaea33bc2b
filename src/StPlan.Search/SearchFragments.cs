using StPlan.Domain;

namespace StPlan.Search;

/// <summary>Cuts fragments out of texts whose matches FTS5 has marked in their folded copies.</summary>
internal static class SearchFragments
{
    /// <summary>Marks in folded texts; folding leaves none of its own there.</summary>
    public const char Begin = '\u0002', End = '\u0003';

    private const int MaxFragments = 3;
    private const int Context = 60;
    private const int MaxLength = 240;

    public static IReadOnlyList<SearchFragment> Of(SearchDocument document, string[] highlighted) =>
    [
        .. SearchColumns.All
            .SelectMany((column, i) =>
                Cut(document.Column(i), Matches(highlighted[i])).Select(parts => new SearchFragment(column.Source, column.Language, parts)))
            .Take(MaxFragments),
    ];

    private static List<(int Start, int End)> Matches(string highlighted)
    {
        var matches = new List<(int, int)>();
        var start = 0;
        var marks = 0;
        for (var i = 0; i < highlighted.Length; i++)
        {
            if (highlighted[i] == Begin)
            {
                start = i - marks++;
            }
            else if (highlighted[i] == End)
            {
                matches.Add((start, i - marks++));
            }
        }

        return matches;
    }

    // Matches that are near each other go into one fragment, as far as it does not get too long; those with most of what was searched for
    // come first.
    private static IEnumerable<IReadOnlyList<TextPart>> Cut(string text, List<(int Start, int End)> matches)
    {
        var groups = new List<List<(int Start, int End)>>();
        foreach (var match in matches)
        {
            if (groups.Count > 0 && match.Start - groups[^1][^1].End <= Context && match.End - groups[^1][0].Start <= MaxLength)
            {
                groups[^1].Add(match);
            }
            else
            {
                groups.Add([match]);
            }
        }

        return groups.OrderByDescending(g => Matched(text, g)).Take(MaxFragments).Select(g => Parts(text, g));
    }

    // The same word again says nothing new.
    private static int Matched(string text, List<(int Start, int End)> matches) =>
        matches.Select(m => text[m.Start..m.End]).Distinct(StringComparer.OrdinalIgnoreCase).Sum(m => m.Length);

    private static List<TextPart> Parts(string text, List<(int Start, int End)> matches)
    {
        var from = WordStart(text, matches[0].Start - Context);
        var to = WordEnd(text, matches[^1].End + Context);
        var parts = new List<TextPart>();
        var position = from;
        var before = from > 0 ? "…" : "";
        foreach (var (start, end) in matches)
        {
            Add(before + text[position..start], isMatch: false);
            Add(text[start..end], isMatch: true);
            position = end;
            before = "";
        }

        Add(text[position..to] + (to < text.Length ? "…" : ""), isMatch: false);
        return parts;

        void Add(string part, bool isMatch)
        {
            if (part.Length > 0)
            {
                parts.Add(new TextPart(part, isMatch));
            }
        }
    }

    private static int WordStart(string text, int position)
    {
        if (position <= 0)
        {
            return 0;
        }

        var space = text.IndexOf(' ', position);
        return space < 0 ? position : space + 1;
    }

    private static int WordEnd(string text, int position)
    {
        if (position >= text.Length)
        {
            return text.Length;
        }

        var space = text.LastIndexOf(' ', position);
        return space < 0 ? position : space;
    }
}

/// <summary>A piece of a text around matches, cut into what matched and what did not; "…" where it is cut out of a longer text.</summary>
public sealed record SearchFragment(SearchSource Source, Language Language, IReadOnlyList<TextPart> Parts);

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public sealed record TextPart(string Text, bool IsMatch);
