using System.Collections.Immutable;
using System.Globalization;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Reads the weight out of a <c>@cost</c>.</summary>
internal static class CostWeight
{
    /// <summary>Null when there is no <c>@cost</c>, or it has no number.</summary>
    public static double? Of(ImmutableArray<DirectiveNode> directives)
    {
        var weight = directives.FirstOrDefault(d => d.Name.Value == CostDirectives.Cost)?.Arguments.FirstOrDefault(a => a.Name.Value == "weight")?.Value;
        return weight is StringValueNode text && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
