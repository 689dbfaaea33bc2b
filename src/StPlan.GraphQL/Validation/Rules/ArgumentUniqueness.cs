using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>A field or directive is given each argument once (spec 5.4.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
/// <code>{ task(code: "I.1", code: "I.2") { code } }</code>
/// is refused: <c>code</c> is given twice.
/// </remarks>
internal sealed class ArgumentUniqueness(ValidationContext context)
    : ValidationRule(context, "UniqueArgumentNames", "sec-Argument-Uniqueness")
{
    public override void EnterField(FieldNode field) => Check(field.Arguments);

    public override void EnterDirective(DirectiveNode directive, DirectiveLocation location) => Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(a => a.Name.Value).Where(g => g.Skip(1).Any()))
        {
            Report($"There can be only one argument named \"{same.Key}\".", [.. same.Select(a => a.Name)]);
        }
    }
}
