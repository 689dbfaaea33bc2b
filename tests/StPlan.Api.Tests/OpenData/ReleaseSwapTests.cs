using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using StPlan.Api.Tests.Stewardship;
using StPlan.Data.Keys;
using StPlan.OpenData.Files;

namespace StPlan.Api.Tests.OpenData;

/// <summary>Releases come out while files are read: nobody gets a mix, and what is past stays as it was.</summary>
public sealed class ReleaseSwapTests : IAsyncLifetime
{
    private readonly StewardServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_past_release_keeps_its_files_for_ever()
    {
        var first = new Dictionary<string, byte[]>();
        foreach (var file in OpenDataFiles.All)
        {
            first[file.Name] = await BytesAsync($"/opendata/{file.Name}");
        }

        await ReportAndPublishAsync(40, 2);

        foreach (var file in OpenDataFiles.All)
        {
            (await BytesAsync($"/opendata/releases/1/{file.Name}")).ShouldBe(first[file.Name], file.Name);
            (await BytesAsync($"/opendata/{file.Name}")).ShouldBe(await BytesAsync($"/opendata/releases/2/{file.Name}"), file.Name);
        }

        Encoding.UTF8.GetString(first["task-reports.csv"]).Split("\r\n").Length.ShouldBe(2);
        Encoding.UTF8.GetString(await BytesAsync("/opendata/task-reports.csv")).ShouldContain(",IN_PROGRESS,40,");
        Encoding.UTF8.GetString(await BytesAsync("/opendata/releases.csv")).Split("\r\n").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Readers_during_releases_get_one_or_the_other()
    {
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => ReadAsync(done.Token)).ToList();

        for (var release = 2; release <= 4; release++)
        {
            await ReportAndPublishAsync(release * 10, release);
        }

        await done.CancelAsync();
        foreach (var (release, file, bytes) in (await Task.WhenAll(readers)).SelectMany(all => all))
        {
            bytes.ShouldBe(await BytesAsync($"/opendata/releases/{release}/{file}"), $"{file} of release {release}");
        }
    }

    [Fact]
    public async Task What_was_rendered_is_served_without_a_database_and_the_rest_says_why_not()
    {
        await ReportAndPublishAsync(40, 2);
        var tasks = await BytesAsync("/opendata/releases/1/tasks.csv");
        SqliteConnection.ClearAllPools();
        File.Delete(_server.DatabaseFile);
        Directory.CreateDirectory(_server.DatabaseFile);

        (await BytesAsync("/opendata/releases/1/tasks.csv")).ShouldBe(tasks);
        (await BytesAsync("/opendata/stplan.zip")).ShouldNotBeEmpty();

        // The graph of release 1 is still in memory; a server that forgot it has to read it again.
        await using var forgetful = new StewardServer();
        await forgetful.InitializeAsync();
        await ReportAndPublishAsync(forgetful, 40, 2);
        SqliteConnection.ClearAllPools();
        File.Delete(forgetful.DatabaseFile);
        Directory.CreateDirectory(forgetful.DatabaseFile);
        using var response = await forgetful.Client.GetAsync("/opendata/releases/1/tasks.csv", Cancellation);
        (response.StatusCode, response.Content.Headers.ContentType!.MediaType, response.Headers.RetryAfter!.ToString()).ShouldBe(
            (HttpStatusCode.ServiceUnavailable, "application/problem+json", "30"));
        (await forgetful.Client.GetByteArrayAsync("/opendata/tasks.csv", Cancellation)).ShouldNotBeEmpty();
    }

    private async Task<List<(int Release, string File, byte[] Bytes)>> ReadAsync(CancellationToken done)
    {
        string[] files = ["index.json", "releases.csv", "task-reports.json", "datapackage.json", "stplan.zip"];
        var read = new List<(int, string, byte[])>();
        for (var i = 0; !done.IsCancellationRequested; i++)
        {
            using var response = await _server.Client.GetAsync($"/opendata/{files[i % files.Length]}", Cancellation);
            var place = response.Content.Headers.ContentLocation!.ToString().Split('/');
            read.Add((int.Parse(place[3], System.Globalization.CultureInfo.InvariantCulture), place[4],
                await response.Content.ReadAsByteArrayAsync(Cancellation)));

            // Not so often that the server would count it as an attack.
            await Task.Delay(50, Cancellation);
        }

        return read;
    }

    private Task ReportAndPublishAsync(int completion, int release) => ReportAndPublishAsync(_server, completion, release);

    private static async Task ReportAndPublishAsync(StewardServer server, int completion, int release)
    {
        var key = await server.KeyAsync(KeyRole.Publisher);
        var input = new { task = "III.9", agency = "SKHCN", year = 2025, status = "IN_PROGRESS", completion, results = "Đã mua máy đo." };
        await server.StewardAsync(key,
            "mutation($input: SubmitTaskReportInput!) { submitTaskReport(input: $input) { errors { ... on Error { message } } } }",
            new { input });
        var data = await server.StewardAsync(
            key,
            "mutation($input: PublishReleaseInput!) { publishRelease(input: $input) { release { number } errors { ... on Error { message "
                + "} } } }",
            new { input = new { title = $"Đợt {release}" } });
        data.GetProperty("publishRelease").GetProperty("release").GetProperty("number").GetInt32().ShouldBe(release, data.GetRawText());
        while (JsonDocument.Parse(await server.Client.GetStringAsync("/opendata/", Cancellation)).RootElement.GetProperty("release")
            .GetProperty("number").GetInt32() < release)
        {
            await Task.Delay(50, Cancellation);
        }
    }

    private Task<byte[]> BytesAsync(string path) => _server.Client.GetByteArrayAsync(path, Cancellation);
}
