using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>What the endpoint itself costs: a POST whose document is known, without Kestrel around it.</summary>
[Collection<Alone>]
public sealed class AllocationTests
{
    private const int Rounds = 1_000;

#if DEBUG
    private const int StateMachines = 700; // objects in a debug build, even of methods that never wait
#else
    private const int StateMachines = 0;
#endif

    [Theory]
    [InlineData("""{"query": "{ value }"}""", 300)]
    [InlineData("""{"query": "{ value }"}""", 300, "\"demo\":true")]
    [InlineData("""{"query": "query($t: String) { echo(text: $t) }", "variables": {"t": "x"}}""", 600)]
    public async Task A_post_allocates_little_besides_its_response(string json, int mostBytes, string? extensions = null)
    {
        ReadOnlyMemory<byte> encoded = System.Text.Encoding.UTF8.GetBytes(extensions ?? "");
        var options = new GraphQLHttpOptions
        {
            Executor = new GraphQLExecutor(new SchemaBuilder().AddQueryType<CounterQueryType>().Build()),
            RootValue = static _ => Root,
            Sdl = "",
            Extensions = extensions is null ? null : (_, _) => encoded,
        };
        var endpoint = new GraphQLEndpoint(options, new OperationAnswer(options));
        var body = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.ContentLength = body.Length;
        context.Request.Body = body;

        var allocated = 0L;
        for (var i = 0; i < Rounds * 2; i++)
        {
            if (i == Rounds)
            {
                allocated = GC.GetAllocatedBytesForCurrentThread();
            }

            body.Position = 0;
            var handled = endpoint.HandleAsync(context);
            handled.IsCompletedSuccessfully.ShouldBeTrue("all of it happens on this thread, or the count is of another");
            await handled;
        }

        ((GC.GetAllocatedBytesForCurrentThread() - allocated) / Rounds).ShouldBeLessThan(mostBytes + StateMachines);
        context.Response.StatusCode.ShouldBe(200);
    }

    private static Counter Root { get; } = new();
}
