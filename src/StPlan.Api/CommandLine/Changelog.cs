using System.Text.RegularExpressions;

namespace StPlan.Api.CommandLine;

/// <summary>
/// The breaking changes that a changelog (Keep a Changelog) records for the next release: the items under <c>### Breaking</c> of
/// <c>## [Unreleased]</c>, each of which begins with a schema coordinate: <c>- `Task.text(lang:)`: …</c>.
/// </summary>
internal static partial class Changelog
{
    public static IReadOnlySet<string> RecordedCoordinates(string markdown)
    {
        var recorded = new HashSet<string>();
        var (release, section) = ("", "");
        foreach (var line in markdown.Split('\n').Select(l => l.Trim()))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (release, section) = (line, "");
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                section = line;
            }
            else if (release == "## [Unreleased]" && section == "### Breaking" && Item().Match(line) is { Success: true } item)
            {
                recorded.Add(item.Groups["coordinate"].Value);
            }
        }

        return recorded;
    }

    [GeneratedRegex("^- `(?<coordinate>[^`]+)`: .")]
    private static partial Regex Item();
}
