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
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddMutationType<ValidQuery>().Build()).Message
            .ShouldBe("Query root type must be provided.");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var exception = Should
            .Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<ReservedQuery>().AddMutationType<EmptyMutation>().Build());

        exception.Message.ShouldBe("""
            Name "__mine" must not begin with "__", which is reserved by GraphQL introspection.
            Type Mutation must define one or more fields.
            """);
    }

    [Fact]
    public void An_input_object_says_the_types_of_its_fields()
    {
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<ValidQuery>().AddType<UntypedInputType>().Build())
            .Message.ShouldBe("UntypedInput.a has no type: call Type(…).");
    }

    [Fact]
    public void What_an_input_object_gets_wrong_is_told()
    {
        Should.Throw<SchemaException>(() => new SchemaBuilder().AddQueryType<ValidQuery>().AddType<WrongInput>().Build()).Message
            .ShouldBe("""
            OneOf input field WrongInput.a must be nullable.
            The type of WrongInput.b must be Input Type but got: Query.
            """);
    }

    [Theory]
    [InlineData(typeof(UnionOfTwins),
        "First and Second are members of Mixed, and both stand for String: nothing tells their values apart.")]
    [InlineData(typeof(UnionOfStrangers), "First is a member of Mixed, whose values are Exception; its own are String.")]
    [InlineData(typeof(UnionOfUnions), "Mixed is a member of Mixed, which has to be ObjectType.")]
    public void A_union_has_to_tell_its_members_apart(Type union, string message)
    {
        var builder = new SchemaBuilder().AddQueryType<ValidQuery>().AddType<First>().AddType<Second>()
            .AddType((NamedType)Activator.CreateInstance(union)!);

        Should.Throw<SchemaException>(builder.Build).Message.ShouldBe(message);
    }

    [Fact]
    public void A_property_whose_class_several_types_share_names_one()
    {
        var builder = new SchemaBuilder().AddQueryType<QueryOfThing>().AddType<First>().AddType<ThingInterface>().AddType<ThingUnion>();

        Should.Throw<SchemaException>(builder.Build).Message
            .ShouldBe("Several GraphQL types stand for IComparable: Query.comparable returns it. Name one with Type(…).");
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
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) =>
            descriptor.Name("Query").Field("a").Type("Int").Resolve(_ => 1);
    }

    private sealed class QueryWithUnknownType : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) =>
            descriptor.Name("Query").Field("a").Type("Nope").Resolve(_ => 1);
    }

    private sealed class ReservedQuery : ObjectType<object>
    {
        protected override void Configure(ObjectTypeDescriptor<object> descriptor) =>
            descriptor.Name("Query").Field("__mine").Type("Int").Resolve(_ => 1);
    }

    private sealed class UntypedInputType : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor) => descriptor.Field("a");
    }

    private sealed class WrongInput : InputObjectType
    {
        protected override void Configure(InputObjectTypeDescriptor descriptor)
        {
            descriptor.OneOf();
            descriptor.Field("a").Type("Int!");
            descriptor.Field("b").Type("Query");
        }
    }

    private sealed class First : ObjectType<string>
    {
        protected override void Configure(ObjectTypeDescriptor<string> descriptor) => descriptor.Name("First").Field(s => s.Length);
    }

    private sealed class Second : ObjectType<string>
    {
        protected override void Configure(ObjectTypeDescriptor<string> descriptor) => descriptor.Name("Second").Field(s => s.Length);
    }

    private sealed class UnionOfTwins : UnionType<object>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) => descriptor.Name("Mixed").Member("First").Member("Second");
    }

    private sealed class UnionOfStrangers : UnionType<Exception>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) => descriptor.Name("Mixed").Member("First");
    }

    private sealed class UnionOfUnions : UnionType<object>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) => descriptor.Name("Mixed").Member("Mixed");
    }

    private sealed record Thing(IComparable Comparable);

    private sealed class QueryOfThing : ObjectType<Thing>
    {
        protected override void Configure(ObjectTypeDescriptor<Thing> descriptor) => descriptor.Name("Query").Field(t => t.Comparable);
    }

    private sealed class ThingInterface : InterfaceType<IComparable>
    {
        protected override void Configure(InterfaceTypeDescriptor descriptor) => descriptor.Name("Measured").Field("length").Type("Int!");
    }

    private sealed class ThingUnion : UnionType<IComparable>
    {
        protected override void Configure(UnionTypeDescriptor descriptor) => descriptor.Name("Mixed").Member("First");
    }
}
