namespace StPlan.GraphQL.Tests.Language;

/// <summary>
/// Cases from <c>Language/Cases/*.md</c>: a heading names a case, the fenced block after it is a document, the next one what
/// is expected of it.
/// </summary>
internal static class LanguageCases
{
    public static IEnumerable<TheoryDataRow<string, string>> Read(string file)
    {
        string? title = null;
        var blocks = new List<string>();
        List<string>? open = null;
        foreach (var line in File.ReadAllText(PathOf(file)).Split('\n'))
        {
            if (open is not null && line != "```")
            {
                open.Add(line);
            }
            else if (open is not null)
            {
                blocks.Add(string.Join('\n', open));
                open = null;
                if (blocks.Count == 2)
                {
                    yield return new TheoryDataRow<string, string>(blocks[0], blocks[1]) { TestDisplayName = title };
                    blocks.Clear();
                }
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                title = line[3..];
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                open = [];
            }
        }
    }

    // The tests run from bin/, somewhere below the project's folder.
    private static string PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "Language", "Cases", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("No such file of cases.", file);
    }
}
