using System.Collections.Concurrent;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>What the test schema counts.</summary>
public sealed class Counter
{
    private readonly ConcurrentDictionary<string, Wait> _waits = new();
    private int _value;

    public int Value => Volatile.Read(ref _value);

    public int Add(int amount) => Interlocked.Add(ref _value, amount);

    /// <summary>What the field or stream of that id does while it waits for its request to be aborted.</summary>
    public Wait WaitOf(string id) => _waits.GetOrAdd(id, _ => new Wait());

    public string Break() => throw new InvalidOperationException($"secret {Value}");
}

internal sealed class CounterQueryType : ObjectType<Counter>
{
    protected override void Configure(ObjectTypeDescriptor<Counter> descriptor)
    {
        descriptor.Name("Query");
        descriptor.Field(c => c.Value);
        descriptor.Field("echo").Type("String").Argument("text", a => a.Type("String")).Resolve(c => c.ArgumentValue<string?>("text"));
        descriptor.Field("later").Type("String").Resolve(async c =>
        {
            await Task.Delay(10, c.RequestAborted);
            return "at last";
        });
        descriptor.Field("waits").Type("String").Argument("id", a => a.Type("String!"))
            .Resolve(c => c.Parent<Counter>().WaitOf(c.ArgumentValue<string>("id")).ForeverAsync(c.RequestAborted));
        descriptor.Field("long").Type("String!").Argument("of", a => a.Type("String!"))
            .Resolve(c => string.Concat(Enumerable.Repeat(c.ArgumentValue<string>("of"), 2_000)));
        descriptor.Field("provisional").Type("Int!").Resolve(c =>
        {
            c.Request.IsProvisional = true;
            return c.Parent<Counter>().Value;
        });
        descriptor.Field("broken").Type("String").Resolve(c => c.Parent<Counter>().Break());
    }
}

internal sealed class CounterMutationType : ObjectType<Counter>
{
    protected override void Configure(ObjectTypeDescriptor<Counter> descriptor)
    {
        descriptor.Name("Mutation");
        descriptor.Field("add").Type("Int!").Argument("amount", a => a.Type("Int!"))
            .Resolve(c => c.Parent<Counter>().Add(c.ArgumentValue<int>("amount")));
        descriptor.Field("waits").Type("String").Argument("id", a => a.Type("String!"))
            .Resolve(c => c.Parent<Counter>().WaitOf(c.ArgumentValue<string>("id")).ForeverAsync(c.RequestAborted));
    }
}
