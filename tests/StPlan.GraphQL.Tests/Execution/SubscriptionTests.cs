using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Execution;

/// <summary>Subscriptions (spec 6.2.3): source stream → response stream.</summary>
public sealed class SubscriptionTests
{
    private readonly Ticker _ticker = new();
    private readonly List<Exception> _reported = [];
    private readonly GraphQLExecutor _executor;

    public SubscriptionTests() => _executor = new GraphQLExecutor(
        new SchemaBuilder().AddQueryType<TickerQueryType>().AddSubscriptionType<TickerSubscriptionType>().AddType<TickType>().Build())
    {
        OnUnexpectedError = (exception, _) => _reported.Add(exception),
    };

    [Theory]
    [InlineData("subscription { count(to: 3) }", """{"data":{"count":1}}|{"data":{"count":2}}|{"data":{"count":3}}""")]
    [InlineData("subscription { count(to: 0) }", "")]
    [InlineData("subscription { n: count(to: 1) }", """{"data":{"n":1}}""")]
    [InlineData("subscription { connected(to: 2) }", """{"data":{"connected":"#1"}}|{"data":{"connected":"#2"}}""")]
    [InlineData("subscription { ticks { number later } }",
        """{"data":{"ticks":{"number":1,"later":"1 later"}}}|{"data":{"ticks":{"number":2,"later":"2 later"}}}""")]
    public async Task Each_event_is_a_response(string document, string expected) =>
        string.Join('|', await ReadAsync(document)).ShouldBe(expected);

    [Fact]
    public async Task Variables_hold_for_the_whole_stream() =>
        (await ReadAsync(
            "subscription($to: Int!, $with: Boolean!) { ticks(to: $to) { number @include(if: $with) __typename } }",
            """{"to": 1, "with": false}"""))
            .ShouldBe(["""{"data":{"ticks":{"__typename":"Tick"}}}"""]);

    [Fact]
    public async Task An_error_of_an_event_belongs_to_its_response()
    {
        var responses = await ReadAsync("subscription { ticks(to: 3) { number odd } }");

        responses.Count.ShouldBe(3, "the stream goes on");
        responses[0].ShouldBe("""{"data":{"ticks":{"number":1,"odd":1}}}""");
        responses[1].ShouldBe(
            """{"errors":[{"message":"2 is even","locations":[{"line":1,"column":38}],"path":["ticks","odd"]}],"data":{"ticks":{"number":2,"odd":null}}}""");
        responses[2].ShouldBe("""{"data":{"ticks":{"number":3,"odd":3}}}""");
    }

    [Theory]
    [InlineData("subscription { refused }", "no seats left", "refused")]
    [InlineData("subscription { broken }", "Unexpected execution error.", "broken")]
    [InlineData("subscription { silent }", "Unexpected execution error.", "silent")]
    public async Task What_fails_before_there_is_a_stream_is_a_request_error(string document, string message, string path)
    {
        var result = await _executor.SubscribeAsync(Request(document), _ticker, requestAborted: TestContext.Current.CancellationToken);

        result.IsRequestError.ShouldBeTrue();
        var error = result.Errors.ShouldHaveSingleItem();
        error.Message.ShouldBe(message);
        error.Path.ShouldBe([path]);
        error.Locations.ShouldHaveSingleItem().Column.ShouldBe(16);
        _reported.Count.ShouldBe(path == "refused" ? 0 : 1, "bugs are logged, what is meant for the client is not");
    }

    [Theory]
    [InlineData("subscription { nope }")]
    [InlineData("subscription { count(to: 1) silent }")]
    [InlineData("subscription($to: Int!) { count(to: $to) }")]
    [InlineData("{ number }")]
    public async Task A_request_that_is_no_valid_subscription_is_a_request_error(string document) =>
        (await _executor.SubscribeAsync(Request(document), _ticker, requestAborted: TestContext.Current.CancellationToken)).Errors
            .ShouldHaveSingleItem();

    [Fact]
    public async Task A_stream_that_breaks_off_says_so_in_its_last_response()
    {
        var responses = await ReadAsync("subscription { breaking }");

        responses.Count.ShouldBe(2);
        responses[0].ShouldBe("""{"data":{"breaking":1}}""");
        var last = JsonDocument.Parse(responses[1]).RootElement;
        last.TryGetProperty("data", out _).ShouldBeFalse();
        last.GetProperty("errors")[0].GetProperty("message").GetString().ShouldBe("Unexpected execution error.");
        _reported.ShouldHaveSingleItem().Message.ShouldBe("the wire is cut");
    }

    [Fact]
    public async Task Who_stops_reading_ends_the_source()
    {
        var result = await _executor
            .SubscribeAsync(Request("subscription { endless }"), _ticker, requestAborted: TestContext.Current.CancellationToken);
        await foreach (var _ in result.Responses.ShouldNotBeNull())
        {
            break;
        }

        _ticker.Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task Aborting_the_request_ends_a_source_that_waits()
    {
        using var abort = new CancellationTokenSource();
        var result = await _executor.SubscribeAsync(Request("subscription { endless }"), _ticker, requestAborted: abort.Token);
        var responses = result.Responses.ShouldNotBeNull().GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await responses.MoveNextAsync()).ShouldBeTrue();

        var waiting = responses.MoveNextAsync().AsTask();
        waiting.IsCompleted.ShouldBeFalse();
        await abort.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
        _ticker.Ended.ShouldBeTrue();
    }

    [Fact]
    public async Task A_subscription_is_not_executed_as_a_query()
    {
        using var buffer = new ResponseBuffer();

        var result = await _executor
            .ExecuteAsync(Request("subscription { count(to: 1) }"), buffer, _ticker, requestAborted: TestContext.Current.CancellationToken);

        result.IsRequestError.ShouldBeTrue();
        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldContain("SubscribeAsync");
    }

    [Fact]
    public void Only_the_subscription_type_has_events() =>
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<TickerSubscriptionType>().AddType<TickType>().Build())
            .Message.ShouldStartWith("Subscription.count has events");

    private static GraphQLRequest Request(string document, string? variables = null) =>
        new(Encoding.UTF8.GetBytes(document), Variables: variables is null ? default : JsonDocument.Parse(variables).RootElement);

    private async Task<List<string>> ReadAsync(string document, string? variables = null)
    {
        var result = await _executor
            .SubscribeAsync(Request(document, variables), _ticker, requestAborted: TestContext.Current.CancellationToken);
        result.IsRequestError.ShouldBeFalse(string.Join('\n', result.Errors));
        var responses = new List<string>();
        await foreach (var response in result.Responses!)
        {
            responses.Add(Encoding.UTF8.GetString(response.Span));
        }

        return responses;
    }

    private sealed class Ticker
    {
        public bool Ended { get; private set; }

        public async IAsyncEnumerable<int> CountAsync(int to)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }

        public async IAsyncEnumerable<int> EndlessAsync([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                yield return 1;
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                Ended = true;
            }
        }

        public async IAsyncEnumerable<int> BreakingAsync()
        {
            yield return 1;
            await Task.Yield();
            throw new InvalidOperationException("the wire is cut");
        }
    }

    private sealed record Tick(int Number);

    private sealed class TickType : ObjectType<Tick>
    {
        protected override void Configure(ObjectTypeDescriptor<Tick> descriptor)
        {
            descriptor.Field(t => t.Number);
            descriptor.Field("later").Type("String!").Resolve(async c =>
            {
                await Task.Yield();
                return $"{c.Parent<Tick>().Number} later";
            });
            descriptor.Field("odd").Type("Int").Resolve(c =>
                c.Parent<Tick>().Number is var n && n % 2 == 1 ? n : throw new GraphQLException($"{n} is even"));
        }
    }

    private sealed class TickerQueryType : ObjectType<Ticker>
    {
        protected override void Configure(ObjectTypeDescriptor<Ticker> descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("number").Type("Int!").Resolve(_ => 1);
        }
    }

    private sealed class TickerSubscriptionType : ObjectType<Ticker>
    {
        protected override void Configure(ObjectTypeDescriptor<Ticker> descriptor)
        {
            descriptor.Name("Subscription");
            descriptor.Field("count").Type("Int!").Argument("to", a => a.Type("Int!"))
                .Subscribe(c => c.Parent<Ticker>().CountAsync(c.ArgumentValue<int>("to")));
            descriptor.Field("connected").Type("String!").Argument("to", a => a.Type("Int!"))
                .Subscribe(async c =>
                {
                    await Task.Yield();
                    return c.Parent<Ticker>().CountAsync(c.ArgumentValue<int>("to"));
                })
                .Resolve(c => $"#{c.Parent<int>()}");
            descriptor.Field("ticks").Type("Tick!").Argument("to", a => a.Type("Int!").DefaultValueSyntax("2"))
                .Subscribe(c => c.Parent<Ticker>().CountAsync(c.ArgumentValue<int>("to")).Select(n => new Tick(n)));
            descriptor.Field("endless").Type("Int!").Subscribe(c => c.Parent<Ticker>().EndlessAsync());
            descriptor.Field("breaking").Type("Int").Subscribe(c => c.Parent<Ticker>().BreakingAsync());
            descriptor.Field("refused").Type("Int").Subscribe(IAsyncEnumerable<int> (_) => throw new GraphQLException("no seats left"));
            descriptor.Field("broken").Type("Int").Subscribe(IAsyncEnumerable<int> (_) => throw new InvalidOperationException("a bug"));
            descriptor.Field("silent").Type("Int").Subscribe(_ => (IAsyncEnumerable<int>)null!);
        }
    }
}
