namespace StPlan.Api.Tests;

/// <summary>Every Markdown file of the repository, by its path from the root, without what builds and packages leave behind.</summary>
internal static class MarkdownFiles
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "dist", "data"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. In(new DirectoryInfo(Repository.Root))
            .Select(f => Path.GetRelativePath(Repository.Root, f.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<FileInfo> In(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Concat(folder.EnumerateDirectories()
            .Where(f => !f.Name.StartsWith('.') && !NotOurs.Contains(f.Name, StringComparer.Ordinal) && f.LinkTarget is null)
            .SelectMany(In));
}
