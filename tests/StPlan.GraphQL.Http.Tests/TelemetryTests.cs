using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Tests that listen to measurements: one after the other, when all others are done.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;

/// <summary>What operators see of operations: enough to find a slow one, and nothing that people typed.</summary>
[Collection<Alone>]
public sealed class TelemetryTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task A_span_says_which_operation_ran_and_nothing_of_its_variables()
    {
        using var watcher = new Watcher();
        const string Document = "query Typed($t: String) { echo(text: $t) }";

        await SendAsync(watcher, $$$"""{"query": "{{{Document}}}", "variables": {"t": "bí mật"}}""");

        var span = (await watcher.SpansAsync(1)).Single();
        span.DisplayName.ShouldBe("query", "a name that somebody made up is no name of a span");
        Tags(span).ShouldBe(
            [
                "graphql.document.cache=miss", "graphql.operation.type=query", "graphql.operation.name=Typed",
                $"graphql.document.sha256={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Document)))}",
                "graphql.cost.field=0", "graphql.cost.type=1", "graphql.outcome=ok",
            ],
            ignoreOrder: true);
        span.Status.ShouldBe(ActivityStatusCode.Unset);
        span.Parent.ShouldNotBeNull("it belongs to the request");
    }

    [Fact]
    public async Task Only_operations_with_an_address_are_measured_by_name()
    {
        using var watcher = new Watcher();

        await SendAsync(watcher, """{"query": "query MadeUp { value }"}""");
        using var named = await server.Client.SendAsync(
            watcher.Of(new HttpRequestMessage(HttpMethod.Get, "/graphql/persisted/Echo?text=x")), TestContext.Current.CancellationToken);

        (await watcher.SpansAsync(2))[1].DisplayName.ShouldBe("query Echo");
        watcher.Measured.Where(m => m.Contains("duration", StringComparison.Ordinal)).ShouldBe(
            [
                "graphql.server.request.duration graphql.operation.type=query graphql.operation.name=other graphql.outcome=ok",
                "graphql.server.request.duration graphql.operation.type=query graphql.operation.name=Echo graphql.outcome=ok",
            ]);
    }

    [Fact]
    public async Task A_document_is_a_miss_once_and_then_a_hit()
    {
        using var watcher = new Watcher();
        var document = $$"""{"query": "{ asked_{{watcher.Trace}}: value }"}""";

        await SendAsync(watcher, document);
        await SendAsync(watcher, document);

        await watcher.SpansAsync(2);
        watcher.Measured.Where(m => m.StartsWith("graphql.server.documents", StringComparison.Ordinal))
            .ShouldBe(["graphql.server.documents 1 graphql.document.cache=miss", "graphql.server.documents 1 graphql.document.cache=hit"]);
        watcher.Measured.ShouldContain("graphql.server.request.cost 1 graphql.cost.kind=type");
    }

    [Fact]
    public async Task An_answer_that_is_kept_is_a_hit_and_costs_what_it_would_cost_to_make_it()
    {
        server.Kept = new Counter();
        using var watcher = new Watcher();
        var document = $$"""{"query": "{ kept_{{watcher.Trace}}: value }"}""";

        for (var i = 0; i < 3; i++)
        {
            await SendAsync(watcher, document, "/kept");
        }

        var spans = await watcher.SpansAsync(3);
        Tags(spans[2]).ShouldContain("graphql.response.cache=hit");
        Tags(spans[2]).ShouldContain("graphql.cost.type=1");
        watcher.Measured.Where(m => m.StartsWith("graphql.server.responses", StringComparison.Ordinal)).ShouldBe(
            [
                "graphql.server.responses 1 graphql.response.cache=miss", "graphql.server.responses 1 graphql.response.cache=miss",
                "graphql.server.responses 1 graphql.response.cache=hit",
            ]);
    }

    [Theory]
    [InlineData("/graphql", "{ nope }", "none", "refused", "VALIDATION_FAILED")]
    [InlineData("/graphql", "query($t: Int!) { echo(text: \\\"x\\\") @skip(if: false) value }", "none", "refused", "VALIDATION_FAILED")]
    [InlineData("/graphql", "query($t: Boolean!) { value @skip(if: $t) }", "query", "refused", "HC0016")]
    [InlineData("/graphql", "{ broken }", "query", "errors", "INTERNAL_SERVER_ERROR")]
    [InlineData("/impatient", "{ waits(id: \\\"telemetry\\\") }", "query", "timeout", "HC0045")]
    [InlineData("/graphql", "subscription { count(to: 1) }", "subscription", "refused", "BAD_REQUEST")]
    public async Task Errors_are_counted_by_their_code(string path, string query, string type, string outcome, string code)
    {
        using var watcher = new Watcher();

        await SendAsync(watcher, $$"""{"query": "{{query}}"}""", path);

        var span = (await watcher.SpansAsync(1)).Single();
        span.Status.ShouldBe(outcome == "timeout" ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
        watcher.Measured.ShouldContain($"graphql.server.errors 1 graphql.error.code={code}");
        watcher.Measured.ShouldContain(
            $"graphql.server.request.duration graphql.operation.type={type} graphql.operation.name=other graphql.outcome={outcome}");
    }

    [Fact]
    public async Task A_subscription_is_one_span_however_many_events_it_has()
    {
        using var watcher = new Watcher();
        using var response = await server.Client.SendAsync(
            watcher.Of(TestServer.Post("""{"query": "subscription { count(to: 3) }"}""", "text/event-stream")),
            TestContext.Current.CancellationToken);
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Tags((await watcher.SpansAsync(1)).Single()).ShouldContain("graphql.outcome=ok");
        watcher.Measured.ShouldContain(
            "graphql.server.request.duration graphql.operation.type=subscription graphql.operation.name=other graphql.outcome=ok");
    }

    private async Task SendAsync(Watcher watcher, string body, string path = "/graphql")
    {
        using var response = await server.Client.SendAsync(watcher.Of(TestServer.Post(body, path: path)),
            TestContext.Current.CancellationToken);
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Tags(Activity span) =>
        span.TagObjects.Select(t => FormattableString.Invariant($"{t.Key}={t.Value}"));
}
