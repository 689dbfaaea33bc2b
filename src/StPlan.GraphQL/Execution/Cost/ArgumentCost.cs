using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// What the values of a field's arguments cost: each input object 1, each ten leaves of a list 1, other leaves nothing, unless <c>@cost</c>
/// says otherwise; conditions on the items of a list as often as there are items. Literals are walked as they are written, and the value of
/// a variable once a request (<see cref="VariableValues.CostOf"/>), however often it is used.
/// </summary>
internal sealed class ArgumentCost
{
    private readonly ImmutableArray<(InputValue Definition, ValueNode Value)> _arguments;

    private ArgumentCost(ImmutableArray<(InputValue Definition, ValueNode Value)> arguments) => _arguments = arguments;

    public bool DependsOnVariables => _arguments.Any(a => a.Value.HasVariable);

    public static ArgumentCost? For(OutputField field, FieldNode node)
    {
        ImmutableArray<(InputValue, ValueNode)> arguments =
        [
            .. from definition in field.Arguments
               from given in node.Arguments
               where given.Name.Value == definition.Name
                   && (definition.Type.Innermost is InputObjectType || CostWeight.Of(definition.Directives) is not null)
               select (definition, given.Value),
        ];
        return arguments.IsEmpty ? null : new ArgumentCost(arguments);
    }

    public double Count(VariableValues variables)
    {
        var sum = 0d;
        foreach (var (definition, value) in _arguments)
        {
            sum += OfField(definition, value, variables);
        }

        return sum;
    }

    private static double OfField(InputValue definition, ValueNode value, VariableValues variables) =>
        value is NullValueNode || (value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            ? 0
            : InputCost.WeightOf(definition) + (definition.Repeats * OfLiteral(value, definition.Type.NullableType, variables));

    private static double OfLiteral(ValueNode value, GraphQLType type, VariableValues variables)
    {
        switch (value)
        {
            case VariableNode variable:
                return variables.CostOf(variable.Name.Value);
            case ListValueNode list when type is ListType { ItemType: var item }:
                return item.Innermost is InputObjectType || !InputCost.IsCheap(item)
                    ? list.Items.Sum(i => OfLiteral(i, item.NullableType, variables))
                    : list.Items.Length / InputCost.LeavesForOne;
            case ObjectValueNode @object when type.Innermost is InputObjectType input:
                return 1 + @object.Fields.Sum(f => input.FindField(f.Name.Value) is { } field ? OfField(field, f.Value, variables) : 0);
            case NullValueNode:
                return 0;
            default:
                return InputCost.OfLeaf(type);
        }
    }
}

/// <summary>What coerced input values cost: the same as the literals that would give them.</summary>
internal static class InputCost
{
    /// <summary>How many leaves of a list cost as much as an input object.</summary>
    public const int LeavesForOne = 10;

    /// <param name="value">As coerced for that type.</param>
    public static double Of(object? value, GraphQLType type)
    {
        switch (value)
        {
            case null:
                return 0;
            case InputObjectValue input:
                var sum = 1d;
                for (var i = 0; i < input.Type.Fields.Length; i++)
                {
                    if (input.TryGet(i, out var given) && given is not null)
                    {
                        var field = input.Type.Fields[i];
                        sum += WeightOf(field) + (field.Repeats * Of(given, field.Type.NullableType));
                    }
                }

                return sum;
            case Array items when type is ListType { ItemType: var item }:
                return item.Innermost is InputObjectType || !IsCheap(item)
                    ? items.Cast<object?>().Sum(i => Of(i, item.NullableType))
                    : items.Length / LeavesForOne;
            default:
                return OfLeaf(type);
        }
    }

    public static double WeightOf(InputValue definition) => CostWeight.Of(definition.Directives) ?? 0;

    public static double OfLeaf(GraphQLType type) => CostWeight.Of(type.Innermost.Directives) ?? 0;

    public static bool IsCheap(GraphQLType type) => OfLeaf(type) == 0;
}
