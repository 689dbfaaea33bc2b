using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>Why two fields of one response name cannot be merged.</summary>
/// <param name="Reason">Reads on from "conflict because".</param>
/// <param name="First">The first field, and under it those fields in conflict with the second's.</param>
/// <param name="Second">The second field, and under it those in conflict with the first's.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, IReadOnlyList<FieldNode> First, IReadOnlyList<FieldNode> Second)
{
    // As in graphql-js, so that errors of hostile documents stay small.
    private const int MaxReasonLength = 1_000;
    private const int MaxNodes = 20;

    public string Message =>
        $"Fields \"{ResponseName}\" conflict because {Reason}. Use different aliases on the fields to fetch both if this was intentional.";

    public static FieldConflict Between(FieldPair pair, string reason) =>
        new(pair.First.Node.ResponseName, reason, [pair.First.Node], [pair.Second.Node]);

    /// <summary>Two fields that conflict because of what is selected under them.</summary>
    public static FieldConflict Under(FieldPair pair, IReadOnlyList<FieldConflict> conflicts)
    {
        var reason = "";
        foreach (var conflict in conflicts.TakeWhile(_ => reason.Length <= MaxReasonLength))
        {
            reason += $"{(reason.Length > 0 ? " and " : "")}subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}";
        }

        return new FieldConflict(
            pair.First.Node.ResponseName,
            reason.Length > MaxReasonLength ? $"{reason[..MaxReasonLength]}…" : reason,
            Nodes(pair.First.Node, conflicts.Select(c => c.First)),
            Nodes(pair.Second.Node, conflicts.Select(c => c.Second)));
    }

    private static List<FieldNode> Nodes(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var conflict in below.TakeWhile(_ => nodes.Count < MaxNodes))
        {
            nodes.AddRange(conflict.TakeLast(MaxNodes - nodes.Count));
        }

        return nodes;
    }
}
