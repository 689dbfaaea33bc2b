using System.Collections.Immutable;
using System.Globalization;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.Execution;

/// <summary>Says what an operation costs, to those who ask and to those who ask for too much.</summary>
internal static class CostReport
{
    /// <summary><c>"extensions":{"operationCost":{…}}</c>.</summary>
    /// <param name="others">Further members, as JSON; empty for none.</param>
    public static void Write(ResponseBuffer buffer, OperationCost cost, ReadOnlySpan<byte> others)
    {
        buffer.WriteRaw("\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        buffer.WriteNumber(cost.FieldCost);
        buffer.WriteRaw(",\"typeCost\":"u8);
        buffer.WriteNumber(cost.TypeCost);
        buffer.WriteByte((byte)'}');
        if (!others.IsEmpty)
        {
            buffer.WriteByte((byte)',');
            buffer.WriteRaw(others);
        }

        buffer.WriteByte((byte)'}');
    }

    public static ImmutableArray<GraphQLError> BeyondLimits(OperationCost cost, ExecutorOptions options)
    {
        ImmutableArray<GraphQLError> errors = [];
        if (cost.FieldCost > options.MaxFieldCost)
        {
            errors = errors.Add(Error("field", cost.FieldCost, options.MaxFieldCost));
        }

        return cost.TypeCost > options.MaxTypeCost ? errors.Add(Error("type", cost.TypeCost, options.MaxTypeCost)) : errors;
    }

    private static GraphQLError Error(string kind, double cost, double limit) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"The maximum allowed {kind} cost was exceeded: the operation costs {cost}, at most {limit} is allowed."),
        ErrorCodes.CostExceeded)
    {
        Extensions = [new($"{kind}Cost", cost), new($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", limit)],
    };
}

/// <summary>What an operation costs with given variables, counted before it runs.</summary>
/// <param name="FieldCost">For the resolvers that run.</param>
/// <param name="TypeCost">For the objects of the answer.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost);

/// <summary>What a client wants to know of its query's cost (HotChocolate's header <c>GraphQL-Cost</c>).</summary>
public enum CostMode
{
    /// <summary>Nothing; limits hold nevertheless.</summary>
    Enforce,

    /// <summary>The cost beside the answer, in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>The cost alone; nothing is executed.</summary>
    Validate,
}
