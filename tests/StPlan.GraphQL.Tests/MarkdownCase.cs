using System.Text.RegularExpressions;

namespace StPlan.GraphQL.Tests;

/// <summary>A case of <c>{chapter}/Cases/*.md</c>: a heading, fenced blocks named by their info strings, and list items.</summary>
internal sealed partial record MarkdownCase(string Title, IReadOnlyDictionary<string, string> Blocks, IReadOnlyList<string> Items)
{
    /// <summary>The names of all cases of a chapter, as the data of a theory.</summary>
    public static TheoryData<string, string> Names(string chapter) =>
        [.. Directory.GetFiles(FolderOf(chapter), "*.md").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(path).Select(c => new TheoryDataRow<string, string>(Path.GetFileName(path), c.Title)))];

    public static MarkdownCase Find(string chapter, string file, string title) =>
        Read(Path.Combine(FolderOf(chapter), file)).Single(c => c.Title == title);

    public string Block(string name) =>
        Blocks.GetValueOrDefault(name) ?? throw new InvalidDataException($"The case \"{Title}\" has no block \"{name}\".");

    // What stands before the first heading of a file is what its cases have in common.
    private static IEnumerable<MarkdownCase> Read(string path)
    {
        var parts = File.ReadAllText(path).Split("\n## ");
        var common = BlocksOf(parts[0]);
        return parts.Skip(1).Select(part => new MarkdownCase(
            part.Split('\n')[0],
            common.Concat(BlocksOf(part)).GroupBy(b => b.Key).ToDictionary(g => g.Key, g => g.Last().Value),
            [.. Fence().Replace(part, "").Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))
                .Select(line => line[2..])]));
    }

    private static List<KeyValuePair<string, string>> BlocksOf(string text) =>
        [.. Fence().Matches(text).Select(m => KeyValuePair.Create(m.Groups["name"].Value, m.Groups["text"].Value))];

    // The tests run from bin/, somewhere below the project's folder.
    private static string FolderOf(string chapter)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, chapter, "Cases")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No {chapter}/Cases above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, chapter, "Cases");
    }

    [GeneratedRegex(@"^```(?<name>[^\n]+)\n(?<text>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
