using System.Net.Http.Json;
using System.Text.Json;

namespace StPlan.Api.Tests.Logging;

/// <summary>A line for each request, as JSON where that is wanted, and nothing in it that people typed.</summary>
public sealed class RequestLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Requests_are_logged_as_json_objects_with_their_scopes_and_without_what_was_typed()
    {
        await using var server = await ServerProcess.StartAsync("Logging:Format=json", "Logging:Requests=true");
        using var post = await server.Client.PostAsJsonAsync(
            "/graphql", new
            {
                query = "query Typed($t: String!) { search(text: $t) { totalCount } }",
                variables = new { t = "unmistakable" }
            }, Cancellation);
        using var get = await server.Client.GetAsync("/graphql?query=%7B__typename%7D&note=unmistakable", Cancellation);
        using var forged = await server.Client.GetAsync("/a%0Ainfo:%20StPlan%5B1%5D%20forged", Cancellation);
        await server.SignalAsync("TERM");
        (await server.WaitForExitAsync()).ShouldBe(0, server.Said);

        server.Said.ShouldNotContain("unmistakable");
        var lines = server.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var requests = lines.Where(l => l.Text("Category") == "StPlan.Requests").ToList();
        requests.Select(l => l.GetProperty("State"))
            .Select(s => (s.Text("Method"), s.Text("Path"), s.GetProperty("Status").GetInt32(), s.Text("Release"), s.Text("Operation")))
            .ShouldBe(
                [
                    ("POST", "/graphql", 200, "1", "Typed"),
                    ("GET", "/graphql", 200, "1", "-"),
                    ("GET", "/a%0Ainfo:%20StPlan%5B1%5D%20forged", 404, "1", "-"),
                ]);
        var first = requests[0];
        first.Text("LogLevel").ShouldBe("Information");
        first.GetProperty("State").Text("Bytes")
            .ShouldBe(post.Content.Headers.ContentLength!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        first.GetProperty("State").GetProperty("Milliseconds").GetDouble().ShouldBeGreaterThan(0);
        var scopes = first.GetProperty("Scopes").GetRawText();
        scopes.ShouldContain("\"TraceId\"");
        scopes.ShouldContain("\"RequestId\"");
    }

    [Fact]
    public async Task Requests_are_not_logged_unless_that_is_wanted()
    {
        await using var server = await ServerProcess.StartAsync();
        using var response = await server.Client.GetAsync("/graphql?query=%7B__typename%7D", Cancellation);
        response.EnsureSuccessStatusCode();
        await server.SignalAsync("TERM");
        await server.WaitForExitAsync();

        server.Said.ShouldContain("Now listening");
        server.Said.ShouldNotContain("StPlan.Requests");
    }
}
