using System.Text;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>Every relative link of a Markdown file leads to a file or folder that exists, and its anchor to a heading there.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Files => [.. MarkdownFiles.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_link_leads_somewhere(string file)
    {
        foreach (Match link in Link().Matches(WithoutCode(Repository.Read(file))))
        {
            var (path, anchor) = (link.Groups["path"].Value, link.Groups["anchor"].Value);
            var folder = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!);
            var target = path.Length == 0 ? Repository.PathOf(file) : Path.GetFullPath(Path.Combine(folder, path));
            Exists(target).ShouldBeTrue($"{file}: {link.Value}");
            if (anchor.Length > 0)
            {
                Anchors(File.ReadAllText(target)).ShouldContain(anchor, $"{file}: {link.Value}");
            }
        }
    }

    /// <summary>A path in backticks (<c>src/StPlan.Pages/Routing/SiteRoutes.cs</c>) exists. Decisions may name what has gone.</summary>
    [Fact]
    public void Every_path_in_code_exists()
    {
        foreach (var file in MarkdownFiles.All.Where(f => !f.StartsWith("docs/decisions/", StringComparison.Ordinal)))
        {
            foreach (var path in PathInCode().Matches(WithoutCode(Repository.Read(file))).Select(m => m.Groups[1].Value))
            {
                // The page on the playground names files of the playground's folder.
                (Exists(Repository.PathOf(path)) || Exists(Repository.PathOf("src/StPlan.Playground", path))).ShouldBeTrue(
                    $"{file}: {path}");
            }
        }
    }

    /// <summary>The walks of CONTRIBUTING.md name files that there are.</summary>
    [Fact]
    public void Every_file_of_a_walk_exists()
    {
        var names = new[] { "src", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);

        var named = FileName().Matches(Repository.Read("CONTRIBUTING.md")).Select(m => m.Groups[1].Value).ToList();

        named.Count.ShouldBeGreaterThan(20);
        named.Where(name => !names.Contains(name)).ShouldBeEmpty();
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    // GitHub's rule: small letters, no punctuation, a hyphen for a space. A heading "linear/1" is also "linear-1", its anchor at /methods.
    private static IEnumerable<string> Anchors(string markdown) =>
        Heading().Matches(WithoutCode(markdown)).Select(m => m.Groups[1].Value)
            .SelectMany(heading => new[] { AnchorOf(heading), AnchorOf(heading.Replace('/', '-')) });

    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
        {
            anchor.Append(c == ' ' ? '-' : c);
        }

        return anchor.ToString();
    }

    private static string WithoutCode(string markdown) => Fence().Replace(markdown, "");

    [GeneratedRegex(@"\]\((?!https?:|mailto:)(?<path>[^)#\s]*)(?:#(?<anchor>[^)\s]*))?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    // Not "My…", which stands for a new name, and no patterns.
    [GeneratedRegex(@"`((?:src|tests|schema|docs|deploy|build|\.ci)/(?![^`]*/[Mm]y)[^`\s*…{}<>:]+)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"`(?:[\w./]+/)?((?!My)\w+\.(?:cs|razor|css))`")]
    private static partial Regex FileName();

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^( *)```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
