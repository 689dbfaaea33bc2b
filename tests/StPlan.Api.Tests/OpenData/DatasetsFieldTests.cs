using System.Globalization;
using System.Text.Json;
using StPlan.Api.Tests.Replicas;
using StPlan.GraphQL.Language;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Files;

namespace StPlan.Api.Tests.OpenData;

/// <summary><c>datasets</c> describes in GraphQL what there is as files, of the release that is asked.</summary>
public sealed class DatasetsFieldTests(TwoReleases server) : IClassFixture<TwoReleases>
{
    private const string Everything =
        """
        datasets {
          name title titleEn: title(lang: EN) description(lang: EN) rows query
          columns { name type unit { code } title description(lang: EN) key nullable }
          distributions { format mediaType url bytes sha256 }
          licence { name url } publisher { name nameEn: name(lang: EN) url }
        }
        """;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_what_is_declared()
    {
        var datasets = await DatasetsAsync(null);

        datasets.Select(d => d.Text("name")).ShouldBe(AllDatasets.List.Select(d => d.Name));
        foreach (var (said, declared) in datasets.Zip(AllDatasets.List))
        {
            (said.Text("title"), said.Text("titleEn"), said.Text("description")).ShouldBe(
                (declared.Title.Vi, declared.Title.En!, declared.Description.En!));
            said.GetProperty("columns").EnumerateArray()
                .Select(c => (c.Text("name"), c.Text("title"), c.GetProperty("key").GetBoolean(), c.GetProperty("nullable").GetBoolean()))
                .ShouldBe(declared.Columns.Select(c => (c.Name, c.Title.Vi, c.IsKey, c.IsNullable)));
            said.GetProperty("licence").GetRawText()
                .ShouldBe("""{"name":"CC-BY-4.0","url":"https://creativecommons.org/licenses/by/4.0/"}""");
            said.GetProperty("publisher").Text("nameEn").ShouldBe("Trial, no publishing agency yet");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Rows_and_files_are_those_of_the_release_that_is_asked(int release)
    {
        foreach (var dataset in await WrittenAsync(release))
        {
            dataset.GetProperty("distributions").EnumerateArray().Select(d => d.Text("format")).ShouldBe(["csv", "json", "jsonl"]);
            foreach (var distribution in dataset.GetProperty("distributions").EnumerateArray())
            {
                var url = distribution.Text("url");
                url.ShouldBe($"/opendata/releases/{release}/{dataset.Text("name")}.{distribution.Text("format")}");
                using var response = await server.Client.GetAsync(url, Cancellation);
                response.Content.Headers.ContentType!.ToString().ShouldBe(distribution.Text("mediaType"));
                var bytes = await response.Content.ReadAsByteArrayAsync(Cancellation);
                distribution.GetProperty("bytes").GetInt32().ShouldBe(bytes.Length);
                distribution.Text("sha256").ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
                if (distribution.Text("format") == "jsonl")
                {
                    dataset.GetProperty("rows").GetInt32().ShouldBe(bytes.Count(b => b == '\n'));
                }
            }
        }
    }

    [Fact]
    public async Task A_query_is_a_document_of_this_schema_for_the_release_that_is_asked()
    {
        foreach (var dataset in await DatasetsAsync(1))
        {
            var query = dataset.Text("query");
            query.ShouldContain("$release: Int! = 1");
            Parser.Parse(query).ShouldNotBeNull();
        }

        (await DatasetsAsync(null)).ShouldAllBe(d => d.Text("query").Contains("$release: Int! = 2", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_file_of_a_release_that_holds_a_dataset_is_a_distribution_of_one() =>
        AllDatasets.List.SelectMany(OpenDataFiles.Holding).Select(f => f.Name).ShouldBe(
            AllDatasets.List.SelectMany(d => new[] { "csv", "json", "jsonl" }.Select(format => $"{d}.{format}")));

    // What has not been written is null, and being asked has it written.
    private async Task<List<JsonElement>> WrittenAsync(int release)
    {
        List<JsonElement> datasets = [];
        await Eventually.IsAsync(
            async () =>
            {
                datasets = await DatasetsAsync(release);
                return datasets.SelectMany(d => d.GetProperty("distributions").EnumerateArray())
                    .All(d => d.GetProperty("bytes").ValueKind == JsonValueKind.Number);
            },
            "the files are written");
        return datasets;
    }

    private async Task<List<JsonElement>> DatasetsAsync(int? release)
    {
        var data = await server.QueryAsync(
            release is { } number ? string.Create(CultureInfo.InvariantCulture, $"{{ asOf(release: {number}) {{ {Everything} }} }}")
                : $"{{ {Everything} }}");
        return [.. (release is null ? data : data.GetProperty("asOf")).GetProperty("datasets").EnumerateArray()];
    }
}
