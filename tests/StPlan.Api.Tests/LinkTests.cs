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
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{file}: {link.Value}");
            if (anchor.Length > 0)
            {
                Anchors(File.ReadAllText(target)).ShouldContain(anchor, $"{file}: {link.Value}");
            }
        }
    }

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

    [GeneratedRegex("^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^( *)```.*?^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
