using System.Text;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Execution;

/// <summary>A request that is aborted stops: nothing further is begun, and nothing that was begun outlives it.</summary>
public sealed class CancellationTests
{
    private readonly Steps _steps = new();
    private readonly GraphQLExecutor _executor =
        new(new SchemaBuilder().AddQueryType<QueryType>().AddMutationType<MutationType>().AddType<DoneType>().Build());

    [Fact]
    public async Task A_waiting_field_sees_it_and_no_response_is_made() =>
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("{ waits }"));

    [Fact]
    // (Shouldly would make a new exception of a cancelled task.)
    public async Task What_a_driver_throws_for_being_cancelled_is_a_cancellation() =>
        (await Assert.ThrowsAsync<OperationCanceledException>(() => ExecuteAsync("{ waitsRudely }")))
            .InnerException.ShouldBeOfType<InvalidOperationException>();

    [Fact]
    public async Task Fields_that_were_begun_are_awaited_before_the_request_ends()
    {
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("{ waits cleansUp }"));

        _steps.Done.ShouldBe(["cleansUp"]);
    }

    [Fact]
    public async Task A_mutation_that_is_cancelled_before_it_is_done_makes_no_response() =>
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("mutation { waits ignoresIt { name } }"));

    // Whoever is not told could not know: its list and its asynchronous fields are answered as far as they go.
    [Theory]
    [InlineData("mutation { ignoresIt { name items later } }", """
        {"errors":[{"message":"Done.later was cancelled: the time for the request was up.","locations":[{"line":1,"column":35}],"path":["ignoresIt","later"],"extensions":{"code":"HC0045"}}],"data":{"ignoresIt":{"name":"done","items":[1,2],"later":null}}}
        """)]
    [InlineData("mutation { a: ignoresIt { name } b: ignoresIt { name } }", """
        {"errors":[{"message":"Mutation.ignoresIt was cancelled: the time for the request was up.","locations":[{"line":1,"column":34}],"path":["b"],"extensions":{"code":"HC0045"}}],"data":{"a":{"name":"done"},"b":null}}
        """)]
    [InlineData("mutation { ignoresIt { name } must { name } }", """
        {"errors":[{"message":"Mutation.must was cancelled: the time for the request was up.","locations":[{"line":1,"column":31}],"path":["must"],"extensions":{"code":"HC0045"}}],"data":null}
        """)]
    public async Task A_mutation_that_was_done_is_answered_and_none_is_begun_after_it(string document, string expected)
    {
        (await ExecuteAsync(document)).ShouldBe(expected.Trim());

        _steps.Done.ShouldBe(["ignoresIt"]);
    }

    private async Task<string> ExecuteAsync(string document)
    {
        using var abort = new CancellationTokenSource();
        using var buffer = new ResponseBuffer();
        var answer = _executor
            .ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(document)), buffer, _steps, requestAborted: abort.Token).AsTask();
        await _steps.Begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        answer.IsCompleted.ShouldBeFalse();
        await abort.CancelAsync();
        _steps.Aborted.SetResult();
        await answer;
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private sealed class Steps
    {
        public TaskCompletionSource Begun { get; } = new();

        public TaskCompletionSource Aborted { get; } = new();

        public List<string> Done { get; } = [];

        public async Task<string> WaitAsync(CancellationToken cancellation)
        {
            Begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellation);
            return "never";
        }
    }

    private sealed class QueryType : ObjectType<Steps>
    {
        protected override void Configure(ObjectTypeDescriptor<Steps> descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("waits").Type("String").Resolve(c => c.Parent<Steps>().WaitAsync(c.RequestAborted));
            descriptor.Field("waitsRudely").Type("String").Resolve(async c =>
            {
                try
                {
                    return await c.Parent<Steps>().WaitAsync(c.RequestAborted);
                }
                catch (OperationCanceledException)
                {
                    throw new InvalidOperationException("the connection was cut");
                }
            });
            descriptor.Field("cleansUp").Type("String").Resolve(async c =>
            {
                await c.Parent<Steps>().Aborted.Task;
                await Task.Delay(20);
                c.Parent<Steps>().Done.Add("cleansUp");
                return "clean";
            });
        }
    }

    private sealed class MutationType : ObjectType<Steps>
    {
        protected override void Configure(ObjectTypeDescriptor<Steps> descriptor)
        {
            descriptor.Name("Mutation");
            descriptor.Field("waits").Type("String").Resolve(c => c.Parent<Steps>().WaitAsync(c.RequestAborted));
            descriptor.Field("ignoresIt").Type("Done").Resolve(IgnoreAsync);
            descriptor.Field("must").Type("Done!").Resolve(IgnoreAsync);
        }

        private static async Task<Done> IgnoreAsync(ResolverContext context)
        {
            var steps = context.Parent<Steps>();
            steps.Begun.TrySetResult();
            await steps.Aborted.Task;
            steps.Done.Add("ignoresIt");
            return new Done("done", [1, 2]);
        }
    }

    private sealed record Done(string Name, IReadOnlyList<int> Items);

    private sealed class DoneType : ObjectType<Done>
    {
        protected override void Configure(ObjectTypeDescriptor<Done> descriptor)
        {
            descriptor.Field(d => d.Name);
            descriptor.Field(d => d.Items);
            descriptor.Field("later").Type("String").Resolve(async c =>
            {
                await Task.Delay(Timeout.Infinite, c.RequestAborted);
                return "never";
            });
        }
    }
}
