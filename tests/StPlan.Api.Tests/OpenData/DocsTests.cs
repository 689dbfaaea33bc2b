using System.Text.RegularExpressions;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;

namespace StPlan.Api.Tests.OpenData;

/// <summary>docs/opendata.md has every dataset with its key, and every file that is not of one.</summary>
public sealed class DocsTests
{
    private static readonly string Page = Repository.Read("docs/opendata.md");

    [Fact]
    public void It_has_every_dataset_with_its_key() =>
        Regex.Matches(Page, @"^\| `([a-z-]+)` \| [^|]+ \| (`[^|]+`) \|$", RegexOptions.Multiline)
            .Select(m => (m.Groups[1].Value, m.Groups[2].Value))
            .ShouldBe(AllDatasets.List.Select(d => (d.Name, string.Join(", ", d.Key.Select(c => $"`{c}`")))));

    [Fact]
    public void It_has_every_file() =>
        OpenDataFiles.All.Where(f => f.Dataset is null).ShouldAllBe(f => Page.Contains($"`{f.Name}`", StringComparison.Ordinal));
}
