using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Validation;

/// <summary>
/// A subscription selects exactly one field. It is not a field of introspection, and <c>@skip</c> and <c>@include</c> do not stand on it
/// (spec 5.2.4.1).
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Single-Root-Field
/// <code>subscription { releasePublished { number } other: releasePublished { number } }</code>
/// is refused: two fields are selected.
/// </remarks>
internal sealed class SingleRootField(ValidationContext context)
    : ValidationRule(context, "SingleFieldSubscriptions", "sec-Single-Root-Field")
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Schema.SubscriptionType is not { } root)
        {
            return;
        }

        var subscription = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        var (fields, conditions) = CollectSubscriptionFields(root, operation.SelectionSet);
        if (conditions.Count > 0)
        {
            Report($"{subscription} must not use `@skip` or `@include` directives in the top level selection.", [.. conditions]);
            return;
        }

        var groups = fields.GroupBy(f => f.ResponseName).ToList();
        if (groups.Count == 0)
        {
            Report($"{subscription} must select one top level field.", operation.SelectionSet);
        }
        else if (groups.Count > 1)
        {
            Report($"{subscription} must select only one top level field.", [.. groups.Skip(1).SelectMany(g => g)]);
        }

        foreach (var group in groups.Where(g => g.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subscription} must not select an introspection top level field.", [.. group]);
        }
    }

    // Without recursion: the chain of fragments may be longer than the call stack bears.
    private (List<FieldNode> Fields, List<DirectiveNode> Conditions) CollectSubscriptionFields(
        ObjectType root, SelectionSetNode selectionSet)
    {
        var fields = new List<FieldNode>();
        var conditions = new List<DirectiveNode>();
        var visited = new HashSet<string>();
        var pending = new Stack<SelectionNode>(selectionSet.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            if (ConditionOn(selection) is { } condition)
            {
                conditions.Add(condition);
                continue;
            }

            SelectionSetNode? inside = null;
            switch (selection)
            {
                case FieldNode field:
                    fields.Add(field);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, root):
                    inside = inline.SelectionSet;
                    break;
                case FragmentSpreadNode spread when Context.Fragments.Find(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition, root) && visited.Add(spread.Name.Value):
                    inside = fragment.SelectionSet;
                    break;
            }

            foreach (var inner in inside?.Selections.Reverse() ?? [])
            {
                pending.Push(inner);
            }
        }

        return (fields, conditions);
    }

    private static DirectiveNode? ConditionOn(SelectionNode selection) =>
        selection.Directives.FirstOrDefault(d => d.Name.Value == "skip")
            ?? selection.Directives.FirstOrDefault(d => d.Name.Value == "include");

    // DoesFragmentTypeApply (spec 6.3.2)
    private bool Applies(NamedTypeNode condition, ObjectType root) =>
        Schema.FindType(condition.Name.Value) is CompositeType type && Schema.GetPossibleTypes(type).Contains(root);
}
