using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The directives that every schema has (spec 3.13).</summary>
internal static class BuiltInDirectives
{
    public const string NoDeprecationReason = "No longer supported";

    public static bool IsBuiltIn(string name) => name is "skip" or "include" or "deprecated" or "specifiedBy" or "oneOf";

    /// <summary>New instances: definitions are completed within one schema.</summary>
    public static IEnumerable<DirectiveDefinition> Create() =>
    [
        new("skip")
        {
            Description = "Leaves the selection out when the argument is true.",
            Arguments = [Argument("if", "Boolean!", "Whether to leave it out.")],
            Locations = [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        },
        new("include")
        {
            Description = "Takes the selection in only when the argument is true.",
            Arguments = [Argument("if", "Boolean!", "Whether to take it in.")],
            Locations = [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        },
        new("deprecated")
        {
            Description = "Marks a part of the schema that is no longer to be used.",
            Arguments =
            [
                new InputValue("reason", TypeReference.Of(Parser.ParseType("String!")))
                {
                    Description = "Why, and what to use instead; in Markdown.",
                    DefaultValue = new StringValueNode(0, NoDeprecationReason, false),
                },
            ],
            Locations = [
                DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition,
                DirectiveLocation.EnumValue],
        },
        new("specifiedBy")
        {
            Description = "Says where a scalar is specified.",
            Arguments = [Argument("url", "String!", "The URL of the specification.")],
            Locations = [DirectiveLocation.Scalar],
        },
        new("oneOf")
        {
            Description = "Exactly one field of the input object has to be given, and not null.",
            Locations = [DirectiveLocation.InputObject],
        },
    ];

    private static InputValue Argument(string name, string type, string description) =>
        new(name, TypeReference.Of(Parser.ParseType(type))) { Description = description };
}
