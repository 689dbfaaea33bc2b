using System.Text.Json.Nodes;
using StPlan.GraphQL.Conformance.Sdl;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Execution;

/// <summary>When resolvers run: fields of a selection set together, those of a mutation one after the other (spec 6.2.2 and 6.3).</summary>
public sealed class AsyncExecutionTests
{
    private const string Sdl = """
        type Query { a: Int b: Int c: Int! }
        type Mutation { a: Int b: Int c: Int! }
        """;

    private readonly List<string> _log = [];
    private readonly TaskCompletionSource _bothBegun = new();

    [Fact]
    public async Task Fields_of_a_query_begin_before_one_is_awaited()
    {
        // a waits until b has begun: executed one after the other, they would wait for ever.
        var response = await ExecuteAsync("{ a b }", async (name, cancellation) =>
        {
            if (name == "b")
            {
                _bothBegun.SetResult();
            }

            await _bothBegun.Task.WaitAsync(TimeSpan.FromMinutes(5), cancellation);
            return 1;
        });

        response.ToJsonString().ShouldBe("""{"data":{"a":1,"b":1}}""");
    }

    [Fact]
    public async Task Fields_of_a_mutation_run_one_after_the_other_in_the_order_of_the_document()
    {
        var response = await ExecuteAsync("mutation { b a again: b }", async (name, _) =>
        {
            _log.Add($"begin {name}");
            await Task.Yield();
            _log.Add($"end {name}");
            return 1;
        });

        response.ToJsonString().ShouldBe("""{"data":{"b":1,"a":1,"again":1}}""");
        _log.ShouldBe(["begin b", "end b", "begin a", "end a", "begin b", "end b"]);
    }

    [Fact]
    public async Task A_mutation_stops_at_a_null_that_its_data_cannot_hold()
    {
        var response = await ExecuteAsync("mutation { a c b }", async (name, _) =>
        {
            await Task.Yield();
            _log.Add(name);
            return name == "c" ? null : 1;
        });

        response["data"].ShouldBeNull();
        response["errors"]!.AsArray().Single()!["path"]!.ToJsonString().ShouldBe("""["c"]""");
        _log.ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task A_mutation_that_fails_where_null_may_stand_leaves_those_after_it_alone()
    {
        var response = await ExecuteAsync("mutation { a b c }", async (name, _) =>
        {
            await Task.Yield();
            _log.Add(name);
            return name switch
            {
                "a" => throw new GraphQLException("a failed"),
                "b" => null,
                _ => 1,
            };
        });

        response["data"]!.ToJsonString().ShouldBe("""{"a":null,"b":null,"c":1}""");
        response["errors"]!.AsArray().Single()!["path"]!.ToJsonString().ShouldBe("""["a"]""");
        _log.ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public async Task A_failing_field_leaves_the_others_alone()
    {
        var response = await ExecuteAsync("{ a b }", async (name, _) =>
        {
            await Task.Yield();
            return name == "a" ? throw new GraphQLException("a failed", "A_FAILED") : 2;
        });

        response["data"]!.ToJsonString().ShouldBe("""{"a":null,"b":2}""");
        var error = response["errors"]!.AsArray().Single()!;
        error["message"]!.GetValue<string>().ShouldBe("a failed");
        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("A_FAILED");
    }

    private static Task<JsonObject> ExecuteAsync(string document, Func<string, CancellationToken, Task<int?>> resolve)
    {
        var schema = Schema.FromSdl(Sdl, (_, field) => new AsyncFieldResolver<int?>(context => resolve(field, context.RequestAborted)));
        return JsonExecution.ExecuteAsync(schema, document, new object());
    }
}
