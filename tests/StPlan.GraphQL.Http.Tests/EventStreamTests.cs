using System.Net;
using System.Net.ServerSentEvents;
using System.Text;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>GraphQL over SSE, mode of distinct connections.</summary>
public sealed class EventStreamTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Sse = "text/event-stream";

    [Theory]
    [InlineData("subscription { count(to: 2) }", """next {"data":{"count":1}}|next {"data":{"count":2}}|complete """)]
    [InlineData("subscription { count(to: 0) }", "complete ")]
    [InlineData("{ echo(text: \\\"đ\\\") }", """next {"data":{"echo":"đ"}}|complete """)]
    [InlineData("{ later }", """next {"data":{"later":"at last"}}|complete """)]
    public async Task Responses_are_events(string query, string expected)
    {
        using var response = await SendAsync(TestServer.Post($$"""{"query": "{{query}}"}""", Sse));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(Sse);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await EventsAsync(response)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("{ nope }", "VALIDATION_FAILED")]
    [InlineData("subscription($to: Int!) { count(to: $to) }", "HC0016")]
    [InlineData("subscription { refused }", "no seats left")]
    public async Task Request_errors_are_events_too(string query, string expected)
    {
        using var response = await SendAsync(TestServer.Post($$"""{"query": "{{query}}"}""", Sse));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var events = await EventsAsync(response);
        events.ShouldStartWith("next {\"errors\":[");
        events.ShouldContain(expected);
        events.ShouldEndWith("|complete ");
    }

    [Fact]
    public async Task A_subscription_may_come_by_get_as_a_browser_sends_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%7Bcount(to:1)%7D");
        request.Headers.Accept.ParseAdd(Sse);
        using var response = await SendAsync(request);

        (await EventsAsync(response)).ShouldBe("""next {"data":{"count":1}}|complete """);
    }

    [Fact]
    public async Task A_client_that_likes_json_better_still_gets_the_stream_of_a_subscription()
    {
        using var response = await SendAsync(
            TestServer.Post("""{"query": "subscription { count(to: 1) }"}""", $"application/graphql-response+json, {Sse};q=0.5"));

        (await EventsAsync(response)).ShouldStartWith("next ");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("*/*")]
    public async Task A_client_that_reads_no_stream_gets_no_subscription(string? accept) =>
        (await server.SendAsync(TestServer.Post("""{"query": "subscription { count(to: 1) }"}""", accept))).Status.ShouldBe(
            HttpStatusCode.NotAcceptable);

    [Fact]
    public async Task A_mutation_does_not_run_by_get_over_a_stream_either()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation%7Badd(amount:1)%7D");
        request.Headers.Accept.ParseAdd(Sse);

        (await server.SendAsync(request)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Events_come_at_once_silence_has_comments_and_the_stream_ends_with_its_client()
    {
        var wait = server.Counter.WaitOf("stream");
        using (var response = await SendAsync(TestServer.Post("""{"query": "subscription { waits(id: \"stream\") }"}""", Sse)))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken),
                Encoding.UTF8);
            (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe(":", "the headers do not wait for an event");
            (await LineAsync(reader, l => l is null || l.StartsWith("data:", StringComparison.Ordinal))).ShouldBe(
                """data: {"data":{"waits":1}}""");
            await wait.Begun;
            (await LineAsync(reader, l => l is null or ":")).ShouldBe(":", "silence");
        }

        await wait.Aborted;
    }

    [Fact]
    public async Task A_timeout_is_for_queries_and_not_for_streams()
    {
        using var request = TestServer.Post("""{"query": "subscription { waits(id: \"patient\") }"}""", Sse, path: "/impatient");
        using (var response = await SendAsync(request))
        {
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken),
                Encoding.UTF8);
            for (var comments = 0; comments < 5; comments++) // of 50 ms each, where the timeout is 100 ms
            {
                (await LineAsync(reader, l => l is null or ":")).ShouldBe(":", "the stream ended");
            }
        }

        await server.Counter.WaitOf("patient").Aborted;
    }

    [Fact]
    public async Task A_server_that_stops_does_not_wait_for_its_streams()
    {
        await using var stopping = new TestServer();
        await stopping.InitializeAsync();
        using var request = TestServer.Post("""{"query": "subscription { waits(id: \"stop\") }"}""", Sse);
        using var response = await stopping.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead,
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), Encoding.UTF8);
        await stopping.Counter.WaitOf("stop").Begun;

        await stopping.StopAsync()
            .WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken); // Kestrel would wait for an hour

        (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).ShouldNotContain("complete",
            customMessage: "or clients would not come back");
        await stopping.Counter.WaitOf("stop").Aborted;
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

    private static async Task<string?> LineAsync(StreamReader reader, Predicate<string?> isWanted)
    {
        while (true)
        {
            var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
            if (isWanted(line))
            {
                return line;
            }
        }
    }

    private static async Task<string> EventsAsync(HttpResponseMessage response)
    {
        var events = new List<string>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken))
            .EnumerateAsync(TestContext.Current.CancellationToken))
        {
            events.Add($"{item.EventType} {item.Data}");
        }

        return string.Join('|', events);
    }
}
