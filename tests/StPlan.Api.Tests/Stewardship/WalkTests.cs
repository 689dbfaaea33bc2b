using System.Text.Json;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>
/// From an empty database to a corrected figure, as the people do it who report, publish, read and cite: keys and a release by the command
/// line, the rest over HTTP. (Issue 5, "it must show", 1.)
/// </summary>
public sealed class WalkTests : IAsyncLifetime
{
    private const string Submit =
        """
        mutation($input: SubmitTaskReportInput!) {
          submitTaskReport(input: $input) { taskReport { id revision state } errors { ... on Error { message } } }
        }
        """;

    private const string GroupProgress =
        """
        taskGroup(number: "III") {
          progress(year: 2025) {
            tasks reportedTasks meanCompletionOfReported meanCompletionOfAll expectedReports receivedReports statusCounts { status count }
          }
        }
        """;

    private readonly StewardServer _server = new();

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Reports_come_in_releases_go_out_and_every_figure_stays_citable()
    {
        // Nothing is reported, and nothing looks as if it were.
        var empty = Progress(await _server.PublicAsync($"{{ {GroupProgress} }}"));
        (Int(empty, "tasks"), Int(empty, "reportedTasks"), Int(empty, "receivedReports")).ShouldBe((14, 0, 0));
        empty.GetProperty("meanCompletionOfReported").ValueKind.ShouldBe(JsonValueKind.Null);
        CountOf(empty, "NOT_REPORTED").ShouldBe(14);
        await using var listener = await ReleaseListener.SubscribeAsync(_server.Client);

        // A key, alone on standard output; two reports.
        var (exitCode, key, error) = await Executable.RunAsync("keys", "create", "--name", "Sở KH&CN", "--role", "REPORTER", "--agency",
            "SKHCN", "--set", _server.Database);
        exitCode.ShouldBe(0, error);
        key.ShouldMatch("^stp_[0-9a-f]{16}_[0-9a-f]{64}\n$");
        key = key.Trim();
        var first = await SubmitAsync(key, "III.9", 40);
        await SubmitAsync(key, "III.10", 60);

        // Not public yet, by no way that there is.
        Progress(await _server.PublicAsync($"{{ {GroupProgress} }}")).GetRawText().ShouldBe(empty.GetRawText());
        (await _server.PublicAsync($"{{ node(id: \"{first}\") {{ id }} taskReports {{ totalCount }} }}")).GetRawText()
            .ShouldBe("""{"node":null,"taskReports":{"totalCount":0}}""");

        // Published by another process: this server notices, and counts them.
        (await PublishAsync("Đợt 2")).ShouldBe("2");
        (await listener.NextAsync()).ShouldBe(2);
        var published = Progress(await _server.PublicAsync($"{{ {GroupProgress} }}"));
        (Int(published, "tasks"), Int(published, "reportedTasks"), Int(published, "receivedReports")).ShouldBe((14, 2, 2));
        (Number(published, "meanCompletionOfReported"), Number(published, "meanCompletionOfAll")).ShouldBe((50m, 7.14m));
        (CountOf(published, "NOT_REPORTED"), CountOf(published, "IN_PROGRESS")).ShouldBe((12, 2));

        // One of them is corrected.
        await SubmitAsync(key, "III.9", 45, "Cộng sót một hạng mục");
        (await PublishAsync("Đợt 3: đính chính")).ShouldBe("3");
        (await listener.NextAsync()).ShouldBe(3);

        // The first figure stays what it was, and says what took its place.
        var data = await _server.PublicAsync(
            $$"""
            {
              task(code: "III.9") { progress(year: 2025) { completion } }
              then: asOf(release: 2) { task(code: "III.9") { progress(year: 2025) { completion } } }
              node(id: "{{first}}") { ... on TaskReport { completion supersededBy { completion supersedes { id } } release { number } } }
              release { number changes { nodes { kind field before after reason } } }
            }
            """);
        data.GetProperty("task").GetProperty("progress").GetRawText().ShouldBe("""{"completion":45}""");
        data.GetProperty("then").GetProperty("task").GetProperty("progress").GetRawText().ShouldBe("""{"completion":40}""");
        data.GetProperty("node").GetRawText().ShouldBe(
            $$$"""{"completion":40,"supersededBy":{"completion":45,"supersedes":{"id":"{{{first}}}"}},"release":{"number":2}}""");
        data.GetProperty("release").GetRawText().ShouldBe(
            """{"number":3,"changes":{"nodes":[{"kind":"SUPERSEDED","field":"completion","before":"40","after":"45","reason":"Cộng sót một hạng mục"}]}}""");
    }

    private async Task<string> SubmitAsync(string key, string task, int completion, string? reason = null)
    {
        var input = new { task, agency = "SKHCN", year = 2025, status = "IN_PROGRESS", completion, results = "Đã mua 02 máy đo.", reason };
        var payload = (await _server.StewardAsync(key, Submit, new { input })).GetProperty("submitTaskReport");
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        payload.GetProperty("taskReport").Text("state").ShouldBe("DRAFT");
        return payload.GetProperty("taskReport").Text("id");
    }

    private async Task<string> PublishAsync(string title)
    {
        var (exitCode, output, error) = await Executable.RunAsync("release", "publish", "--title", title, "--notes", "Báo cáo năm 2025",
            "--set", _server.Database);
        exitCode.ShouldBe(0, error);
        return output.Trim();
    }

    private static JsonElement Progress(JsonElement data) => data.GetProperty("taskGroup").GetProperty("progress");

    private static int Int(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    private static decimal Number(JsonElement json, string name) => json.GetProperty(name).GetDecimal();

    private static int CountOf(JsonElement progress, string status) =>
        progress.GetProperty("statusCounts").EnumerateArray().Single(c => c.Text("status") == status).GetProperty("count").GetInt32();
}
