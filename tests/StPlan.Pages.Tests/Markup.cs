using System.Net;
using System.Text.RegularExpressions;

namespace StPlan.Pages.Tests;

/// <summary>What is wrong with a page for those who do not see it, and for its policy; and what those who do see read.</summary>
internal static partial class Markup
{
    /// <summary>In words, one entry each; empty where all is well.</summary>
    public static IReadOnlyList<string> ProblemsOf(string html) =>
    [
        .. Headings(html),
        .. Repeated(html),
        .. Inline().Matches(html).Select(m => $"Found {m.Value}, which the policy forbids."),
        .. Table().Matches(html).SelectMany(t => TableProblems(t.Value)),
        .. HeaderCell().Matches(html).Where(m => !m.Value.Contains("scope=", StringComparison.Ordinal))
            .Select(m => $"Found {m.Value} without scope."),
        .. Link().Matches(html).Where(m => m.Groups["href"].Value.Length == 0).Select(m => $"Found a link to nowhere: {m.Value}."),
    ];

    /// <summary>The words of a page within its main element, spaces folded.</summary>
    public static string TextOf(string html)
    {
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
        return Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(main, " ")), " ");
    }

    private static IEnumerable<string> Headings(string html)
    {
        var levels = Heading().Matches(html).Select(m => m.Value[2] - '0').ToList();
        if (levels.Count(l => l == 1) != 1)
        {
            yield return $"Found {levels.Count(l => l == 1)} headings of the first level; expected one.";
        }

        foreach (var (before, level) in levels.Zip(levels.Skip(1)))
        {
            if (level > before + 1)
            {
                yield return $"Found h{level} behind h{before}.";
            }
        }
    }

    private static IEnumerable<string> Repeated(string html) =>
        Id().Matches(html).Select(m => m.Groups["id"].Value).CountBy(id => id).Where(c => c.Value > 1)
            .Select(c => $"Found the id {c.Key} {c.Value} times.");

    private static IEnumerable<string> TableProblems(string table)
    {
        if (!table.Contains("<caption", StringComparison.Ordinal) && !table.Contains("class=\"annex\"", StringComparison.Ordinal))
        {
            yield return "Found a table without a caption.";
        }

        if (!table.Contains("<thead", StringComparison.Ordinal))
        {
            yield return "Found a table without a head.";
        }
    }

    [GeneratedRegex("<h[1-6][ >]")]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" style=|<style|<script(?! type=\"application/ld)| on[a-z]+=\"|javascript:")]
    private static partial Regex Inline();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<th[ >][^>]*")]
    private static partial Regex HeaderCell();

    [GeneratedRegex("<a [^>]*href=\"(?<href>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
