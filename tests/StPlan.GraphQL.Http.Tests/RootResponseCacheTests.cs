using System.Globalization;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Execution;
using StPlan.Http;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>What is kept stays within its bound, whatever is asked.</summary>
public sealed class RootResponseCacheTests
{
    private static readonly OperationPlan Plan = new GraphQLExecutor(new SchemaBuilder().AddQueryType<CounterQueryType>().Build())
        .Prepare(new GraphQLRequest("query($t: String) { echo(text: $t) }"u8.ToArray()), out _)!;

    [Fact]
    public void It_stays_within_its_bytes_and_what_is_asked_for_stays()
    {
        const int MaxBytes = 256 * 1024;
        var kept = Create(MaxBytes);
        var body = new byte[4_000];
        kept.Keep(Lookup("\"often\""), body, null);

        for (var i = 0; i < 1_000; i++)
        {
            kept.Keep(Lookup(i.ToString(CultureInfo.InvariantCulture)), body, null);
            kept.Find(Lookup("\"often\""), out _).ShouldNotBeNull();
            kept.Bytes.ShouldBeLessThan(MaxBytes + (4 * body.Length));
        }

        kept.Find(Lookup("1"), out _).ShouldBeNull("nobody asked for it since");
    }

    [Fact]
    public void Who_asks_for_what_never_comes_again_leaves_nothing()
    {
        var kept = Create(1 << 20);
        for (var i = 0; i < 100; i++)
        {
            kept.Find(Lookup(i.ToString(CultureInfo.InvariantCulture)), out var isWanted);
            isWanted.ShouldBeFalse();
        }

        kept.Find(Lookup("99"), out var again);
        again.ShouldBeTrue();
        kept.Bytes.ShouldBe(0);
    }

    [Fact]
    public void One_large_answer_does_not_push_out_all_others()
    {
        var kept = Create(1 << 20);
        kept.Keep(Lookup("1"), new byte[1 << 17], null);

        kept.Find(Lookup("1"), out _).ShouldBeNull();
    }

    private static RootResponseCache Create(int maxBytes) =>
        new(new object(), maxBytes, body => new Representation(Content.InMemory(body), "application/json"));

    private static ResponseLookup Lookup(string variables)
    {
        using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(variables));
        return new ResponseLookup(Plan, json.RootElement.Clone(), default);
    }
}
