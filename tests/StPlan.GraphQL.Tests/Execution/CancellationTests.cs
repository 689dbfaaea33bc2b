using System.Text;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Execution;

/// <summary>A request that is aborted stops: nothing further is begun, and nothing that was begun outlives it.</summary>
public sealed class CancellationTests
{
    private readonly Steps _steps = new();
    private readonly GraphQLExecutor _executor = new(new SchemaBuilder().AddQueryType<QueryType>().AddMutationType<MutationType>().Build());

    [Fact]
    public async Task A_waiting_field_sees_it_and_no_response_is_made() =>
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("{ waits }"));

    [Fact]
    public async Task What_a_driver_throws_for_being_cancelled_is_a_cancellation() => // (Shouldly would make a new exception of a cancelled task.)
        (await Assert.ThrowsAsync<OperationCanceledException>(() => ExecuteAsync("{ waitsRudely }")))
            .InnerException.ShouldBeOfType<InvalidOperationException>();

    [Fact]
    public async Task Fields_that_were_begun_are_awaited_before_the_request_ends()
    {
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("{ waits cleansUp }"));

        _steps.Done.ShouldBe(["cleansUp"]);
    }

    [Fact]
    public async Task A_mutation_that_was_not_begun_is_never_begun()
    {
        await Should.ThrowAsync<OperationCanceledException>(async () => await ExecuteAsync("mutation { a: ignoresIt b: ignoresIt }"));

        _steps.Done.ShouldBe(["ignoresIt"]);
    }

    private async Task ExecuteAsync(string document)
    {
        using var abort = new CancellationTokenSource();
        using var buffer = new ResponseBuffer();
        var answer = _executor.ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(document)), buffer, _steps, requestAborted: abort.Token).AsTask();
        await _steps.Begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        answer.IsCompleted.ShouldBeFalse();
        await abort.CancelAsync();
        _steps.Aborted.SetResult();
        await answer;
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
            descriptor.Field("ignoresIt").Type("String").Resolve(async c =>
            {
                c.Parent<Steps>().Begun.TrySetResult();
                await c.Parent<Steps>().Aborted.Task;
                c.Parent<Steps>().Done.Add("ignoresIt");
                return "done";
            });
        }
    }
}
