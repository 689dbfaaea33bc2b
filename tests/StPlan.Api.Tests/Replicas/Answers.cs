using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests.Replicas;

/// <summary>What a server that is a process answers.</summary>
internal static class Answers
{
    /// <summary>A response that says in several places which release it is of.</summary>
    public static readonly string Figures = "/graphql?query=" + Uri.EscapeDataString(
        "{ release { number } first: task(code: \"III.9\") { progress(year: 2025) { completion } } plan { progress(year: 2025) { "
            + "reportedTasks expectedReports } } "
        + "tasks(first: 50) { nodes { code progress(year: 2025) { status completion } } } releases { totalCount } last: task(code: "
        + "\"III.9\") { progress(year: 2025) { completion } } }");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<string> GetAsync(this ServerProcess server, string path) => server.Client.GetStringAsync(path, Cancellation);

    public static async Task<int> ReleaseAsync(this ServerProcess server) =>
        (await server.Client.GetFromJsonAsync<JsonElement>("/health/ready", Cancellation)).GetProperty("release").GetInt32();

    public static Task HasReleaseAsync(this ServerProcess server, int release) =>
        Eventually.IsAsync(async () => await server.ReleaseAsync() == release, $"release {release}\n{server.Said}");

    public static async Task<(HttpStatusCode Status, JsonElement Body)> ReadyAsync(this ServerProcess server)
    {
        using var response = await server.Client.GetAsync("/health/ready", Cancellation);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation));
    }

    /// <summary>Waits until it says of itself: "ready", "degraded". It is to be sent requests in either case.</summary>
    public static Task SaysAsync(this ServerProcess server, string status) => Eventually.IsAsync(
        async () =>
        {
            var (code, body) = await server.ReadyAsync();
            code.ShouldBe(HttpStatusCode.OK);
            return body.Text("status") == status;
        },
        $"{status}\n{server.Said}");

    public static Task<HttpResponseMessage> StewardAsync(this ServerProcess server, string key, string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/steward/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return server.Client.SendAsync(request, Cancellation);
    }

    /// <summary>Reports that task III.9 is done so far, and publishes that, in two requests.</summary>
    /// <returns>The number of the release.</returns>
    public static async Task<int> PublishAsync(this ServerProcess server, string key, int completion)
    {
        using var submitted = await server.StewardAsync(key, Submit(completion));
        submitted.StatusCode.ShouldBe(HttpStatusCode.OK, await submitted.Content.ReadAsStringAsync(Cancellation));
        using var published = await server.StewardAsync(key, Publish(completion));
        var body = await published.Content.ReadAsStringAsync(Cancellation);
        published.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        var release = JsonDocument.Parse(body).RootElement.GetProperty("data").GetProperty("publishRelease").GetProperty("release");
        release.ValueKind.ShouldBe(JsonValueKind.Object, body);
        return release.GetProperty("number").GetInt32();
    }

    public static string Submit(int completion) =>
        $$"""
        mutation { submitTaskReport(input: { task: "III.9", agency: "SKHCN", year: 2025, status: IN_PROGRESS, completion: {{completion}}, results: "Đến {{completion}} %", reason: "Bổ sung" }) {
          taskReport { id } errors { ... on Error { message } } } }
        """;

    public static string Publish(int completion) =>
        $$"""mutation { publishRelease(input: { title: "Đợt {{completion}}" }) { release { number } errors { ... on Error { message } } } }""";
}
