using System.Text.Json;
using System.Text.RegularExpressions;
using StPlan.Api.Tests;
using StPlan.OpenData.Datasets;

namespace StPlan.Pages.Tests.Datasets;

/// <summary>Search engines for data find a dataset by what schema.org has for one (https://schema.org/Dataset).</summary>
public sealed partial class StructuredDataTests
{
    private static readonly string[] OfDataset =
    [
        "@context", "@type", "@id", "name", "description", "url", "license", "creator", "publisher", "datePublished", "version",
        "isAccessibleForFree", "inLanguage", "keywords",
        "temporalCoverage", "spatialCoverage", "creditText", "includedInDataCatalog", "isPartOf", "variableMeasured", "distribution",
    ];

    [Fact]
    public async Task Every_dataset_describes_itself()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        foreach (var dataset in AllDatasets.List)
        {
            var described = Read(await site.GetAsync($"/en/opendata/{dataset.Name}"));

            described.EnumerateObject().Select(p => p.Name).ShouldBe(OfDataset, ignoreOrder: true);
            described.GetProperty("@type").GetString().ShouldBe("Dataset");
            described.GetProperty("name").GetString().ShouldBe(dataset.Title.En);
            described.GetProperty("description").GetString()!.Length.ShouldBeInRange(50, 5_000, "what Google asks for");
            described.GetProperty("url").GetString().ShouldBe($"http://localhost:8080/en/opendata/{dataset.Name}");
            described.GetProperty("datePublished").GetString().ShouldBe("2025-12-13");
            described.GetProperty("version").GetString().ShouldBe("3");
            described.GetProperty("temporalCoverage").GetString().ShouldBe("2025-03-05/2030-12-31");
            described.GetProperty("variableMeasured").GetArrayLength().ShouldBe(dataset.Columns.Count);
            var csv = described.GetProperty("distribution").EnumerateArray()
                .First(d => d.GetProperty("encodingFormat").GetString() == "text/csv");
            csv.GetProperty("contentUrl").GetString().ShouldBe($"http://localhost:8080/opendata/releases/3/{dataset.Name}.csv");
        }
    }

    [Fact]
    public async Task The_catalogue_lists_every_dataset_and_the_one_of_all()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3, isDemo: true));

        var graph = Read(await site.GetAsync("/datasets")).GetProperty("@graph");
        var (catalogue, whole) = (graph[0], graph[1]);

        catalogue.GetProperty("@type").GetString().ShouldBe("DataCatalog");
        catalogue.GetProperty("dataset").EnumerateArray().Select(d => d.GetProperty("url").GetString()).ShouldBe(
            AllDatasets.List.Select(d => $"http://localhost:8080/opendata/{d.Name}"));
        whole.GetProperty("@type").GetString().ShouldBe("Dataset");
        whole.GetProperty("name").GetString()!.ShouldStartWith("DEMO");
        whole.GetProperty("creditText").GetString()!.ShouldStartWith("DEMO");
        whole.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("encodingFormat").GetString()).ShouldBe(
            ["application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]);
        whole.GetProperty("includedInDataCatalog").GetProperty("@id").GetString().ShouldBe(catalogue.GetProperty("@id").GetString());
    }

    [Fact]
    public async Task A_dataset_says_how_many_rows_it_has_and_what_its_columns_are()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/en/opendata/task-reports");

        page.ShouldContain("<dd>3</dd>", Case.Sensitive, "with the corrected one");
        page.ShouldContain("<code>IN_PROGRESS</code> In progress");
        page.ShouldContain("<a href=\"/opendata/task-reports.csv\">");
        page.ShouldContain("{ task-reports }", Case.Sensitive, "the query of the source");
        page.ShouldContain("Open data on Plan No. 24/KH-UBND of 5 March 2025");
    }

    [Theory]
    [InlineData("/opendata/nothing")]
    [InlineData("/opendata/tasks/")]
    [InlineData("/opendata/Tasks")]
    public async Task What_is_no_dataset_is_no_page(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        await site.GetAsync(path, 404);
    }

    private static JsonElement Read(string page) => JsonDocument.Parse(Script().Match(page).Groups[1].Value).RootElement;

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
