using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StPlan.Api.Tests;

/// <summary>Who may see whom (docs/architecture.md).</summary>
public sealed partial class DirectionsTests
{
    [Theory]
    [InlineData("StPlan.GraphQL", "")]
    [InlineData("StPlan.Http", "")]
    [InlineData("StPlan.GraphQL.Http", "StPlan.GraphQL StPlan.Http")]
    [InlineData("StPlan.Domain", "")]
    [InlineData("StPlan.Data", "StPlan.Domain")]
    [InlineData("StPlan.Data.SqlServer", "StPlan.Data")]
    [InlineData("StPlan.FileFormats", "")]
    [InlineData("StPlan.Files", "StPlan.Data StPlan.FileFormats")]
    [InlineData("StPlan.Demo", "StPlan.Data")]
    [InlineData("StPlan.Search", "StPlan.Domain")]
    [InlineData("StPlan.OpenData", "StPlan.Domain StPlan.FileFormats")]
    [InlineData("StPlan.Pages", "StPlan.Http StPlan.OpenData")]
    public void A_project_sees_only_these(string project, string expected)
    {
        var file = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));

        var seen = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));

        seen.ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("StPlan.GraphQL")]
    [InlineData("StPlan.Http")]
    [InlineData("StPlan.Domain")]
    [InlineData("StPlan.FileFormats")]
    [InlineData("StPlan.OpenData")]
    public void These_have_no_package(string project) =>
        XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj")).Descendants("PackageReference").ShouldBeEmpty();

    [Theory]
    [InlineData("CsvHelper", "StPlan.Files")]
    [InlineData("DocumentFormat.OpenXml", "StPlan.Files")]
    [InlineData("YamlDotNet", "StPlan.Data")]
    [InlineData("Microsoft.EntityFrameworkCore.SqlServer", "StPlan.Data.SqlServer")]
    [InlineData("Microsoft.EntityFrameworkCore.Design", "")]
    public void A_package_is_named_by_these_alone(string package, string expected)
    {
        var projects = Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories);

        var seen = projects
            .Where(file => XDocument.Load(file).Descendants("PackageReference").Any(r => r.Attribute("Include")!.Value == package))
            .Select(Path.GetFileNameWithoutExtension);

        seen.ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Language ← TypeSystem ← {Introspection, Validation, SchemaValidation} ← Execution; Response beside them.
    [Theory]
    [InlineData("Language", "")]
    [InlineData("Response", "")]
    [InlineData("TypeSystem", "Language Response")]
    [InlineData("Introspection", "Language TypeSystem")]
    [InlineData("Validation", "Language TypeSystem")]
    [InlineData("SchemaValidation", "Language TypeSystem Introspection")]
    [InlineData("Execution", "Language Response TypeSystem Introspection Validation")]
    public void A_chapter_of_the_engine_sees_only_these(string chapter, string allowed)
    {
        var files = Directory.GetFiles(Repository.PathOf("src", "StPlan.GraphQL", chapter), "*.cs", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();

        var seen = files.SelectMany(f => Using().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct();

        seen.Except(allowed.Split(' ')).Except([chapter]).ShouldBeEmpty();
    }

    [GeneratedRegex(@"StPlan\.GraphQL\.(Language|TypeSystem|Introspection|Validation|SchemaValidation|Execution|Response)\b")]
    private static partial Regex Using();
}
