using System.Globalization;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// <c>@cost</c> and <c>@listSize</c>, as the cost specification (https://ibm.github.io/graphql-specs/cost-spec.html) and HotChocolate
/// define them:
/// they tell a client, and us, what a query will cost before it runs.
/// </summary>
internal static class CostDirectives
{
    public const string Cost = "cost";
    public const string ListSize = "listSize";

    public static IEnumerable<DirectiveDefinition> Create() =>
    [
        new(Cost)
        {
            Description = "What it costs to resolve a field, to make an object, or to take an argument in.",
            Arguments = [
                Argument("weight", "String!", "A number. Without the directive: 1 for what has fields of its own, 0 for what has none.")],
            Locations =
            [
                DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition,
                DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition,
            ],
        },
        new(ListSize)
        {
            Description = "How many items a list is taken to have when a query's cost is counted.",
            Arguments =
            [
                Argument("assumedSize", "Int", "How many, whatever the arguments say."),
                Argument("slicingArguments", "[String!]", "The arguments that say how many."),
                Argument("slicingArgumentDefaultValue", "Int", "How many when none of these is given."),
                Argument("sizedFields", "[String!]", "The fields below that are the list; the field itself is none."),
                new InputValue("requireOneSlicingArgument", TypeReference.Of(Parser.ParseType("Boolean!")))
                {
                    Description = "Whether one of the slicing arguments has to be given.",
                    DefaultValue = new BooleanValueNode(0, true),
                },
            ],
            Locations = [DirectiveLocation.FieldDefinition],
        },
    ];

    public static DirectiveNode CostOf(double weight) =>
        Directive(Cost, ("weight", new StringValueNode(0, weight.ToString(CultureInfo.InvariantCulture), false)));

    public static DirectiveNode AssumedSize(int size) => Directive(ListSize, ("assumedSize", Int(size)));

    /// <summary>The <c>assumedSize</c> among these directives; null when none of them has one.</summary>
    public static int? AssumedSizeOf(IEnumerable<DirectiveNode> directives) =>
        directives.FirstOrDefault(d => d.Name.Value == ListSize)?.Arguments
            .FirstOrDefault(a => a.Name.Value == "assumedSize")?.Value is IntValueNode size
            ? int.Parse(size.Value, CultureInfo.InvariantCulture)
            : null;

    /// <summary>That of a connection, whose <c>first</c> and <c>last</c> say how many.</summary>
    public static DirectiveNode PagedSize(PagingOptions paging) => Directive(
        ListSize,
        ("assumedSize", Int(paging.MaxPageSize)),
        ("slicingArguments", Strings("first", "last")),
        ("slicingArgumentDefaultValue", Int(paging.DefaultPageSize)),
        ("sizedFields", Strings("edges", "nodes")),
        ("requireOneSlicingArgument", new BooleanValueNode(0, false)));

    private static DirectiveNode Directive(string name, params (string Name, ValueNode Value)[] arguments) =>
        new(0, new NameNode(0, name), [.. arguments.Select(a => new ArgumentNode(0, new NameNode(0, a.Name), a.Value))]);

    private static IntValueNode Int(int value) => new(0, value.ToString(CultureInfo.InvariantCulture));

    private static ListValueNode Strings(params string[] values) =>
        new(0, [.. values.Select(v => (ValueNode)new StringValueNode(0, v, false))]);

    private static InputValue Argument(string name, string type, string description) =>
        new(name, TypeReference.Of(Parser.ParseType(type))) { Description = description };
}
