using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>
/// No line is longer than 140 characters (.editorconfig). Exempt is what a line break would change: rows of tables, an address
/// alone on its line, and blocks of data and requests. The cases of the engine's tests are data throughout.
/// </summary>
public sealed partial class LineLengthTests
{
    private const int Longest = 140;

    // Programs write these: tests/judges/run.mjs and tests/load/run.
    private static readonly string[] Generated = ["docs/conformance.md", "docs/load-results.md"];

    [Fact]
    public void No_line_of_a_page_is_too_long() =>
        MarkdownFiles.All.Except(Generated)
            .Where(file => !file.StartsWith("tests/StPlan.GraphQL.Tests/", StringComparison.Ordinal))
            .SelectMany(file => TooLong(file, Repository.Read(file))).ShouldBeEmpty();

    private static IEnumerable<string> TooLong(string file, string markdown)
    {
        var block = "";
        foreach (var (index, line) in markdown.Split('\n').Index())
        {
            if (Fence().Match(line) is { Success: true } fence)
            {
                block = block.Length == 0 ? fence.Value.Trim() : "";
            }
            else if (line.Length > Longest && !line.StartsWith('|') && !Data().IsMatch(block) && !AddressAlone().IsMatch(line))
            {
                yield return $"{file}:{index + 1} has {line.Length} characters.";
            }
        }
    }

    [GeneratedRegex("^ *```[a-z]*")]
    private static partial Regex Fence();

    [GeneratedRegex("^```(?:json|sh|http|graphql|text|csv|html)$")]
    private static partial Regex Data();

    [GeneratedRegex(@"^ *(?:- )?<?https?://\S+$")]
    private static partial Regex AddressAlone();
}
