using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Introspection;

/// <summary><c>__Field</c> (spec 4.2.3).</summary>
internal sealed class FieldIntrospection : ObjectType<OutputField>
{
    protected override void Configure(ObjectTypeDescriptor<OutputField> descriptor)
    {
        descriptor.Name("__Field").Description("A field of an object or interface.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<OutputField>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<OutputField>().Description);
        descriptor.Field("args").Type("[__InputValue!]!").Argument("includeDeprecated", TypeIntrospection.IncludeDeprecated)
            .Resolve(c => TypeIntrospection.Select(c, c.Parent<OutputField>().Arguments, a => a.DeprecationReason));
        descriptor.Field("type").Type("__Type!").Resolve(c => c.Parent<OutputField>().Type);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<OutputField>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<OutputField>().DeprecationReason);
    }
}

/// <summary><c>__InputValue</c> (spec 4.2.4).</summary>
internal sealed class InputValueIntrospection : ObjectType<InputValue>
{
    protected override void Configure(ObjectTypeDescriptor<InputValue> descriptor)
    {
        descriptor.Name("__InputValue").Description("An argument, or a field of an input object.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<InputValue>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<InputValue>().Description);
        descriptor.Field("type").Type("__Type!").Resolve(c => c.Parent<InputValue>().Type);
        descriptor.Field("defaultValue").Type("String").Description("The default, as a GraphQL literal.")
            .Resolve(c => c.Parent<InputValue>().DefaultValue is { } value ? Printer.Print(value) : null);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<InputValue>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<InputValue>().DeprecationReason);
    }
}

/// <summary><c>__EnumValue</c> (spec 4.2.5).</summary>
internal sealed class EnumValueIntrospection : ObjectType<EnumValue>
{
    protected override void Configure(ObjectTypeDescriptor<EnumValue> descriptor)
    {
        descriptor.Name("__EnumValue").Description("A value of an enum.");
        descriptor.Field("name").Type("String!").Resolve(c => c.Parent<EnumValue>().Name);
        descriptor.Field("description").Type("String").Resolve(c => c.Parent<EnumValue>().Description);
        descriptor.Field("isDeprecated").Type("Boolean!").Resolve(c => c.Parent<EnumValue>().DeprecationReason is not null);
        descriptor.Field("deprecationReason").Type("String").Resolve(c => c.Parent<EnumValue>().DeprecationReason);
    }
}
