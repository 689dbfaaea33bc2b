namespace StPlan.Domain.Tests;

/// <summary>The rows of the tables of a file <c>{folder}/Cases/*.md</c>, each by the names of its columns, and by "section" the heading
/// above; a dash is an empty cell.</summary>
internal static class MarkdownTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string folder, string file)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        var section = "";
        string[]? columns = null;
        foreach (var line in File.ReadLines(Path.Combine(FolderOf(folder), file)))
        {
            if (!line.StartsWith('|'))
            {
                columns = null;
                section = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : section;
                continue;
            }

            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (columns is null)
            {
                columns = cells;
            }
            else if (!cells[0].StartsWith("--", StringComparison.Ordinal))
            {
                rows.Add(columns.Append("section").Zip(cells.Append(section))
                    .ToDictionary(pair => pair.First, pair => pair.Second == "–" ? "" : pair.Second));
            }
        }

        return rows;
    }

    // The tests run from bin/, somewhere below the project's folder.
    private static string FolderOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, name, "Cases")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No {name}/Cases above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, name, "Cases");
    }
}
