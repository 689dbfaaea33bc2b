using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>No two operations have the same name (spec 5.2.2.1).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness
/// <code>query A { plan { number } } query A { plan { title } }</code>
/// is refused: two are named <c>A</c>.
/// </remarks>
internal sealed class OperationNameUniqueness(ValidationContext context)
    : ValidationRule(context, "UniqueOperationNames", "sec-Operation-Name-Uniqueness")
{
    private readonly Dictionary<string, NameNode> _seen = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is { } name && !_seen.TryAdd(name.Value, name))
        {
            Report($"There can be only one operation named \"{name}\".", _seen[name.Value], name);
        }
    }
}
