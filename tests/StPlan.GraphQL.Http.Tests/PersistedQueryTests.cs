using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Automatic persisted queries, as Apollo's clients send them.</summary>
public sealed class PersistedQueryTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task A_document_is_sent_once_and_named_from_then_on()
    {
        const string Query = "{ echo(text: \"sent once\") }";
        ErrorCode(await PostAsync(null, Hash(Query))).ShouldBe("PERSISTED_QUERY_NOT_FOUND");
        (await GetAsync(Hash(Query))).GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("PersistedQueryNotFound");

        Echo(await PostAsync(Query, Hash(Query))).ShouldBe("sent once");

        Echo(await PostAsync(null, Hash(Query))).ShouldBe("sent once");
        Echo(await GetAsync(Hash(Query))).ShouldBe("sent once");
        Echo(await GetAsync(Hash(Query).ToUpperInvariant())).ShouldBe("sent once");
    }

    [Fact]
    public async Task It_may_be_sent_by_get_too()
    {
        const string Query = "query($t: String) { echo(text: $t) }";

        Echo(await GetAsync(Hash(Query), $"&query={Uri.EscapeDataString(Query)}")).ShouldBe(null);
        Echo(await GetAsync(Hash(Query), "&variables=%7B%22t%22:%22x%22%7D")).ShouldBe("x");
    }

    [Fact]
    public async Task A_hash_of_something_else_is_refused_and_nothing_is_stored()
    {
        const string Query = "{ echo(text: \"mine\") }";
        var other = Hash("{ echo(text: \"yours\") }");

        (await PostAsync(Query, other)).GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain(Hash(Query));

        ErrorCode(await PostAsync(null, other)).ShouldBe("PERSISTED_QUERY_NOT_FOUND");
        ErrorCode(await PostAsync(null, Hash(Query))).ShouldBe("PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task An_invalid_document_is_not_stored()
    {
        const string Query = "{ nope }";

        ErrorCode(await PostAsync(Query, Hash(Query))).ShouldBe("VALIDATION_FAILED");

        ErrorCode(await PostAsync(null, Hash(Query))).ShouldBe("PERSISTED_QUERY_NOT_FOUND");
    }

    [Fact]
    public async Task A_stored_mutation_does_not_run_by_get()
    {
        const string Query = "mutation { add(amount: 1) }";
        await PostAsync(Query, Hash(Query));
        var before = server.Counter.Value;

        using var response = await server.Client.GetAsync(Link(Hash(Query)), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        server.Counter.Value.ShouldBe(before);
    }

    [Theory]
    [InlineData("""{"persistedQuery": 1}""")]
    [InlineData("""{"persistedQuery": {"version": 2, "sha256Hash": "00"}}""")]
    [InlineData("""{"persistedQuery": {"version": 1}}""")]
    [InlineData("""{"persistedQuery": {"version": 1, "sha256Hash": 5}}""")]
    public async Task A_malformed_extension_is_told_its_form(string extensions)
    {
        var (status, _, body) = await server.SendAsync(TestServer.Post($$"""{"query": "{ value }", "extensions": {{extensions}}}"""));

        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("errors")[0].GetProperty("message").GetString()!.ShouldContain("sha256Hash");
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"persistedQuery": null}""")]
    [InlineData("""{"tracing": true}""")]
    public async Task Other_extensions_are_left_alone(string extensions) =>
        (await server.SendAsync(TestServer.Post($$"""{"query": "{ value }", "extensions": {{extensions}}}"""))).Body.TryGetProperty("data",
            out _).ShouldBeTrue();

    [Theory]
    [InlineData(10, 1_000_000, 10)]
    [InlineData(1_000_000, 300, 300 / 23)]
    public async Task The_store_is_bounded_and_goes_on_taking_what_is_new(int maxCount, int maxBytes, int expected)
    {
        var store = new PersistedQueryStore(Options(maxCount, maxBytes));
        await Parallel.ForEachAsync(Enumerable.Range(0, 2_000), TestContext.Current.CancellationToken, (i, _) =>
        {
            var query = $"{{ echo(text: \"{i:00000}\") }}"; // 23 bytes
            var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query));
            store.Resolve(Hash(query), ResponseMediaType.Json, ref request).ShouldBeNull();
            store.Count.ShouldBeLessThanOrEqualTo(expected);
            return default;
        });

        // Room is made in the background.
        const string Query = "{ echo(text: \"again\") }";
        var isStored = false;
        for (var i = 0; i < 30_000 && !isStored; i++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
            var request = new GraphQLRequest(Encoding.UTF8.GetBytes(Query));
            store.Resolve(Hash(Query), ResponseMediaType.Json, ref request).ShouldBeNull();
            request = default;
            isStored = store.Resolve(Hash(Query), ResponseMediaType.Json, ref request) is null;
        }

        isStored.ShouldBeTrue();
    }

    [Fact]
    public void A_server_without_a_store_says_so()
    {
        var request = default(GraphQLRequest);

        new PersistedQueryStore(Options(0, 0)).Resolve(Hash("x"), ResponseMediaType.Json, ref request)!.Code.ShouldBe(
            "PERSISTED_QUERY_NOT_SUPPORTED");
    }

    private static GraphQLHttpOptions Options(int maxCount, int maxBytes) => new()
    {
        Executor = new GraphQLExecutor(new SchemaBuilder().AddQueryType<CounterQueryType>().Build()),
        RootValue = _ => new Counter(),
        Sdl = "",
        MaxPersistedQueries = maxCount,
        MaxPersistedQueryBytes = maxBytes,
    };

    private static string Hash(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    private static string? Echo(JsonElement body) => body.GetProperty("data").GetProperty("echo").GetString();

    private static string? ErrorCode(JsonElement body) =>
        body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string Link(string hash) =>
        "/graphql?extensions=" + Uri.EscapeDataString($$$"""{"persistedQuery": {"version": 1, "sha256Hash": "{{{hash}}}"}}""");

    private async Task<JsonElement> GetAsync(string hash, string more = "") =>
        (await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, Link(hash) + more))).Body;

    private async Task<JsonElement> PostAsync(string? query, string hash) =>
        (await server.SendAsync(TestServer.Post(
            JsonSerializer.Serialize(new { query, extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } } })))).Body;
}
