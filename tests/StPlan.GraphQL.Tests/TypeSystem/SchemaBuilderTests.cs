using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.TypeSystem;

/// <summary>A schema described in code that is wrong is found when it is built.</summary>
public sealed class SchemaBuilderTests
{
    [Fact]
    public void A_type_that_nobody_added_is_named_with_who_refers_to_it()
    {
        var exception = Should.Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<QueryWithUnknownType>().Build());

        exception.Message.ShouldBe("Unknown type \"Nope\": Query.a refers to it.");
    }

    [Fact]
    public void Two_types_of_one_name_are_refused()
    {
        var builder = new SchemaBuilder().AddQueryType<ValidQuery>().AddType<ValidQuery>();

        Should.Throw<SchemaException>(builder.Build).Message.ShouldStartWith("Two types are named Query");
    }

    [Fact]
    public void A_schema_without_queries_is_refused()
    {
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddMutationType<ValidQuery>().Build()).Message.ShouldBe("Query root type must be provided.");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var exception = Should.Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<ReservedQuery>().AddMutationType<EmptyMutation>().Build());

        exception.Message.ShouldBe("""
            Name "__mine" must not begin with "__", which is reserved by GraphQL introspection.
            Type Mutation must define one or more fields.
            """);
    }

    [Fact]
    public void A_sound_schema_is_built()
    {
        new SchemaBuilder().AddQueryType<ValidQuery>().Build().QueryType!.Fields.ShouldHaveSingleItem();
    }

    private sealed class EmptyMutation : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) => descriptor.Name("Mutation");
    }

    private sealed class ValidQuery : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) => descriptor.Name("Query").Field("a").Type("Int").Resolve(_ => 1);
    }

    private sealed class QueryWithUnknownType : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) => descriptor.Name("Query").Field("a").Type("Nope").Resolve(_ => 1);
    }

    private sealed class ReservedQuery : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) => descriptor.Name("Query").Field("__mine").Type("Int").Resolve(_ => 1);
    }
}
