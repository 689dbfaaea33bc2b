using System.IO.Compression;
using System.Net;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>
/// What is asked for again is answered without executing it. The counter of these tests breaks the rule that a root value never changes: so
/// it shows what was executed and what was kept.
/// </summary>
public sealed class ResponseCacheTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Value = """{"query": "{ value }"}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_third_who_asks_gets_what_was_kept_for_the_second()
    {
        Begin();
        (await PostAsync(Value)).ShouldBe("""{"data":{"value":0}}""");
        server.Kept.Add(1);
        (await PostAsync(Value)).ShouldBe("""{"data":{"value":1}}""", "what was asked for once is not kept");
        server.Kept.Add(1);

        (await PostAsync(Value)).ShouldBe("""{"data":{"value":1}}""");
    }

    [Fact]
    public async Task Nothing_outlives_its_root_value()
    {
        Begin();
        await AskTwiceAsync(Value);
        var former = server.Kept;
        Begin(7);

        (await PostAsync(Value)).ShouldBe("""{"data":{"value":7}}""");
        server.Kept = former;
        (await PostAsync(Value)).ShouldBe("""{"data":{"value":0}}""");
    }

    [Theory]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }", "variables": {"t": "b"}}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }", "variables": {"t" : "a"}}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }", "variables": null}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }"}""")]
    [InlineData("""{"query": "query($t: String) { value echo(text: $t) }", "variables": {"t": "a"}}""")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }", "variables": {"t": "a"}}""", "GraphQL-Cost", "report")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) value }", "variables": {"t": "a"}}""", "Mark", "x")]
    public async Task Another_question_has_an_answer_of_its_own(string body, string? header = null, string value = "")
    {
        Begin();
        await AskTwiceAsync("""{"query": "query($t: String) { echo(text: $t) value }", "variables": {"t": "a"}}""");
        server.Kept.Add(1);

        (await PostAsync(body, header, value)).ShouldContain("\"value\":1");
    }

    [Theory]
    [InlineData("{ provisional value }")]
    [InlineData("{ later value }")]
    [InlineData("{ broken value }")]
    [InlineData("mutation { add(amount: 0) again: add(amount: 0) }")]
    public async Task Neither_errors_nor_what_may_change_is_kept(string query)
    {
        Begin();
        var body = $$"""{"query": "{{query}}"}""";
        await AskTwiceAsync(body);
        server.Kept.Add(41);

        (await PostAsync(body)).ShouldContain("41");
    }

    [Fact]
    public async Task Extensions_are_those_of_the_request()
    {
        Begin();
        await AskTwiceAsync(Value, "Mark", "x");
        await AskTwiceAsync(Value, "Mark", "y");
        await AskTwiceAsync(Value);

        (await PostAsync(Value, "Mark", "x")).ShouldBe("""{"data":{"value":0},"extensions":{"mark":"x"}}""");
        (await PostAsync(Value, "Mark", "y")).ShouldBe("""{"data":{"value":0},"extensions":{"mark":"y"}}""");
        (await PostAsync(Value)).ShouldBe("""{"data":{"value":0}}""");
    }

    [Fact]
    public async Task The_media_type_is_what_each_client_accepts()
    {
        Begin();
        await AskTwiceAsync(Value);

        foreach (var type in (string[])["application/graphql-response+json", "application/json"])
        {
            using var response = await server.Client.SendAsync(TestServer.Post(Value, type, path: "/kept"), Cancellation);
            response.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        }

        using var events = await server.Client.SendAsync(TestServer.Post(Value, "text/event-stream", path: "/kept"), Cancellation);
        (await events.Content.ReadAsStringAsync(Cancellation)).ShouldContain("event: next");
    }

    [Fact]
    public async Task To_get_it_has_the_same_headers_kept_or_not()
    {
        Begin();
        const string Path = "/kept?query=%7Bvalue%7D";
        using var executed = await server.Client.GetAsync(Path, Cancellation);
        using var second = await server.Client.GetAsync(Path, Cancellation);
        server.Kept.Add(1);

        using var kept = await server.Client.GetAsync(Path, Cancellation);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Path), Cancellation);
        using var known = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, Path) { Headers = { IfNoneMatch = { kept.Headers.ETag! } } }, Cancellation);

        (await kept.Content.ReadAsStringAsync(Cancellation)).ShouldBe("""{"data":{"value":0}}""");
        kept.Headers.ETag.ShouldBe(executed.Headers.ETag);
        kept.Headers.CacheControl.ShouldBe(executed.Headers.CacheControl);
        kept.Headers.Vary.ShouldBe(executed.Headers.Vary);
        head.Content.Headers.ContentLength.ShouldBe(kept.Content.Headers.ContentLength);
        (await head.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
        known.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("identity", null)]
    public async Task It_is_compressed_as_the_client_takes_it(string accepted, string? coding)
    {
        Begin();
        const string Long = """{"query": "{ long(of: \"nông nghiệp \") }"}""";
        var plain = await PostAsync(Long);
        await AskTwiceAsync(Long);

        var request = TestServer.Post(Long, path: "/kept");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        using var response = await server.Client.SendAsync(request, Cancellation);

        response.Content.Headers.ContentEncoding.ShouldBe(coding is null ? [] : [coding]);
        await using var sent = await response.Content.ReadAsStreamAsync(Cancellation);
        await using Stream read = coding switch
        {
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var reader = new StreamReader(read);
        (await reader.ReadToEndAsync(Cancellation)).ShouldBe(plain);
    }

    private void Begin(int value = 0)
    {
        server.Kept = new Counter();
        server.Kept.Add(value);
    }

    private async Task AskTwiceAsync(string body, string? header = null, string value = "")
    {
        await PostAsync(body, header, value);
        await PostAsync(body, header, value);
    }

    private async Task<string> PostAsync(string body, string? header = null, string value = "")
    {
        using var request = TestServer.Post(body, path: "/kept");
        if (header is not null)
        {
            request.Headers.Add(header, value);
        }

        using var response = await server.Client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
