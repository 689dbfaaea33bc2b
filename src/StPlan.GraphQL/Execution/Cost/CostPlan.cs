using System.Collections.Immutable;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// The cost of an operation, made when it is compiled. Where no variable says how long a list is or whether a field is in, it is one
/// number; else it is counted with the variables of each request, so that variables cost what literals do.
/// </summary>
internal sealed class CostPlan
{
    private readonly IReadOnlyList<CostNode> _fields;
    private readonly OperationCost? _constant;

    public CostPlan(IReadOnlyList<CostNode> fields)
    {
        _fields = fields;
        _constant = fields.Any(f => f.DependsOnVariables) ? null : Count(VariableValues.None);
    }

    public OperationCost Of(VariableValues variables) => _constant ?? Count(variables);

    private OperationCost Count(VariableValues variables)
    {
        var (field, type) = CostNode.Sum(_fields, variables, default);
        return new OperationCost(field, type + 1);
    }
}

/// <summary>The cost of a field of the document: its own, and that of what is selected below it for each item of its list.</summary>
internal sealed class CostNode
{
    public required string FieldName { get; init; }

    /// <summary>Of resolving the field once.</summary>
    public required double Weight { get; init; }

    /// <summary>Of one object that it gives.</summary>
    public required double TypeWeight { get; init; }

    public required bool IsList { get; init; }

    /// <summary>The <c>@skip</c> and <c>@include</c> on the way to the field, as far as variables decide them.</summary>
    public required ImmutableArray<InclusionTest> Tests { get; init; }

    public required ListSizePlan Size { get; init; }

    /// <summary>The arguments whose values cost something; null when none does.</summary>
    public required ArgumentCost? Arguments { get; init; }

    public required IReadOnlyList<CostNode> Children { get; init; }

    public bool DependsOnVariables =>
        !Tests.IsEmpty || Size.DependsOnVariables || Arguments?.DependsOnVariables == true || Children.Any(c => c.DependsOnVariables);

    public static (double Field, double Type) Sum(
        IReadOnlyList<CostNode> fields, VariableValues variables, (ListSizePlan? Size, int Items) sized)
    {
        var sum = (Field: 0d, Type: 0d);
        foreach (var node in fields)
        {
            if (!node.Tests.All(t => t.IsMet(variables)))
            {
                continue;
            }

            var (field, type) = node.Count(variables, sized);
            sum = (sum.Field + field, sum.Type + type);
        }

        return sum;
    }

    /// <param name="sized">What the field above says of the lists below it: a connection knows how long its <c>nodes</c> are.</param>
    private (double Field, double Type) Count(VariableValues variables, (ListSizePlan? Size, int Items) sized)
    {
        var items = Size.Items(variables);
        var below = Size.SizedFields.IsEmpty ? default : (Size, items);
        var own = !IsList ? 1 : sized.Size?.SizedFields.Contains(FieldName) == true ? sized.Items : items;
        var (field, type) = Sum(Children, variables, below);
        return (Weight + (Arguments?.Count(variables) ?? 0) + (own * field), own * (TypeWeight + type));
    }
}
