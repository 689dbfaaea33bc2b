using StPlan.OpenData.Datasets;

namespace StPlan.Api.Tests.Pages;

/// <summary>Each dataset has a page for people beside its files, with its columns and the query for its rows.</summary>
public sealed class DatasetPageTests(ServerFixture server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Every_dataset_has_its_page(string language)
    {
        foreach (var dataset in AllDatasets.List)
        {
            var page = await server.Client.GetStringAsync($"{language}/opendata/{dataset.Name}", Cancellation);

            page.ShouldContain($"<a href=\"/opendata/{dataset.Name}.csv\">");
            page.ShouldContain($"/opendata/releases/1/{dataset.Name}.json\"");
            page.ShouldContain("asOf(release: $release)");
            dataset.Columns.ShouldAllBe(column => page.Contains($"<code>{column.Name}</code>"));
            page.ShouldNotContain("<title>DEMO");
        }
    }

    [Theory]
    [InlineData("/opendata/tasks.csv", "text/csv")]
    [InlineData("/opendata/releases.json", "application/json")]
    [InlineData("/opendata/releases/", "application/json")]
    [InlineData("/opendata/releases/1/", "application/json")]
    [InlineData("/opendata/releases", "text/html")]
    public async Task Files_stay_files_beside_the_pages(string path, string mediaType)
    {
        using var response = await server.Client.GetAsync(path, Cancellation);

        response.EnsureSuccessStatusCode();
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
    }

    [Fact]
    public async Task What_is_only_read_says_so_also_where_there_is_a_page()
    {
        using var response = await server.Client.PostAsync("/opendata/tasks", null, Cancellation);

        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "HEAD"], ignoreOrder: true);
    }
}
