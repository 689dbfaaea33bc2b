using System.Net;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Limits of size and time.</summary>
public sealed class LimitTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/graphql?query=%7Bvalue%7D&x=")]
    [InlineData("/graphql/persisted/Echo?text=")]
    public async Task A_query_string_beyond_the_limit_is_refused(string path)
    {
        var (status, _, body) = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, path + new string('a', 2_000)));

        status.ShouldBe(HttpStatusCode.RequestUriTooLong);
        var error = body.GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("LIMIT_EXCEEDED");
        error.GetProperty("message").GetString()!.ShouldContain("2000");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task What_takes_too_long_is_cancelled(string accept)
    {
        var id = $"timeout {accept}";
        var (status, contentType, body) = await server.SendAsync(TestServer.Post(
            $$"""{"query": "{ waits(id: \"{{id}}\") }"}""", accept, path: "/impatient"));

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        contentType.ShouldNotBeNull().ShouldContain("json");
        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("HC0045");
        body.TryGetProperty("data", out _).ShouldBeFalse();
        await server.Counter.WaitOf(id).Aborted;
    }

    [Fact]
    public async Task A_mutation_that_takes_too_long_is_cancelled_and_nothing_was_done()
    {
        var before = server.Counter.Value;
        var (status, _, body) = await server.SendAsync(
            TestServer.Post("""{"query": "mutation { waits(id: \"write\") add(amount: 1) }"}""", path: "/impatient"));

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("HC0045");
        await server.Counter.WaitOf("write").Aborted;
        server.Counter.Value.ShouldBe(before);
    }

    [Fact]
    public async Task One_that_was_done_before_is_told_nevertheless()
    {
        var (status, _, body) = await server.SendAsync(TestServer.Post(
            """{"query": "mutation { add(amount: 1) waits(id: \"second write\") again: add(amount: 1) }"}""",
            "application/graphql-response+json", path: "/impatient"));

        status.ShouldBe(HttpStatusCode.OK);
        body.GetProperty("errors")[0].GetProperty("path")[0].GetString().ShouldBe("waits", "the first that was not done");
        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("HC0045");
        await server.Counter.WaitOf("second write").Aborted;
    }

    [Fact]
    public async Task What_is_done_in_time_is_answered() =>
        (await server.SendAsync(TestServer.Post("""{"query": "{ later }"}"""))).Body.GetProperty("data").GetProperty("later").GetString()
            .ShouldBe("at last");

    [Fact]
    public async Task A_client_that_leaves_is_not_worked_for()
    {
        var wait = server.Counter.WaitOf("client leaves");
        using var leaving = new CancellationTokenSource();
        using var request = TestServer.Post("""{"query": "{ waits(id: \"client leaves\") }"}""");
        var answer = server.Client.SendAsync(request, leaving.Token);
        await wait.Begun;

        await leaving.CancelAsync();

        await wait.Aborted;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }
}
