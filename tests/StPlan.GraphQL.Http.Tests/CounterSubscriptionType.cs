using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Http.Tests;

internal sealed class CounterSubscriptionType : ObjectType<Counter>
{
    protected override void Configure(ObjectTypeDescriptor<Counter> descriptor)
    {
        descriptor.Name("Subscription");
        descriptor.Field("count").Type("Int!").Argument("to", a => a.Type("Int!"))
            .Subscribe(c => Enumerable.Range(1, c.ArgumentValue<int>("to")).ToAsyncEnumerable());
        descriptor.Field("waits").Type("Int!").Argument("id", a => a.Type("String!"))
            .Subscribe(c => c.Parent<Counter>().WaitOf(c.ArgumentValue<string>("id")).OnceAsync());
        descriptor.Field("refused").Type("Int").Subscribe(IAsyncEnumerable<int> (_) => throw new GraphQLException("no seats left"));
    }
}
