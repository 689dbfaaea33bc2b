using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

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
