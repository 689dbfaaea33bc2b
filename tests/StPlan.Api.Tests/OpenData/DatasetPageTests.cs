using StPlan.OpenData.Datasets;

namespace StPlan.Api.Tests.OpenData;

/// <summary>Each dataset has a page for people, with its files, its columns and the query for its rows.</summary>
public sealed class DatasetPageTests(ServerFixture server)
{
    [Fact]
    public async Task Every_dataset_has_its_page()
    {
        foreach (var dataset in AllDatasets.List)
        {
            using var response = await server.Client.GetAsync($"/opendata/{dataset.Name}", TestContext.Current.CancellationToken);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            response.EnsureSuccessStatusCode();
            response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
            page.ShouldContain($"<a href=\"/opendata/{dataset.Name}.csv\">");
            page.ShouldContain($"/opendata/releases/1/{dataset.Name}.json\"");
            page.ShouldContain("asOf(release: $release)");
            dataset.Columns.ShouldAllBe(column => page.Contains($"<code>{column.Name}</code>"));
            page.ShouldNotContain("<title>DEMO");
        }
    }
}
