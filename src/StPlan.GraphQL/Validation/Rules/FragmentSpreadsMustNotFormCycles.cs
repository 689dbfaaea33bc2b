using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Validation;

/// <summary>No fragment spreads itself, directly or through other fragments (spec 5.5.2.2).</summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles
/// <code>{ plan { ...F } } fragment F on Plan { ...F }</code>
/// is refused: <c>F</c> spreads itself.
/// </remarks>
internal sealed class FragmentSpreadsMustNotFormCycles(ValidationContext context)
    : ValidationRule(context, "NoFragmentCycles", "sec-Fragment-Spreads-Must-Not-Form-Cycles")
{
    private const int MaxNames = 20;

    private readonly HashSet<string> _visited = [];

    // A search in depth, on a stack of its own: the path from fragment to fragment may be longer than the call stack bears.
    public override void EnterFragment(FragmentDefinitionNode fragment)
    {
        var path = new List<Step>();
        var positions = new Dictionary<string, int>();
        Push(fragment, path, positions);
        while (path is [.., var step] && !Context.IsAborted)
        {
            if (step.Next == step.Spreads.Count)
            {
                positions.Remove(step.Name);
                path.RemoveAt(path.Count - 1);
                continue;
            }

            var spread = step.Spreads[step.Next++];
            if (positions.TryGetValue(spread.Name.Value, out var start))
            {
                Report(path, start, spread);
            }
            else if (Context.Fragments.Find(spread.Name.Value) is { } target)
            {
                Push(target, path, positions);
            }
        }
    }

    private void Push(FragmentDefinitionNode fragment, List<Step> path, Dictionary<string, int> positions)
    {
        if (_visited.Add(fragment.Name.Value))
        {
            positions.Add(fragment.Name.Value, path.Count);
            path.Add(new Step(fragment.Name.Value, Context.Fragments.SpreadsIn(fragment)));
        }
    }

    private void Report(List<Step> path, int start, FragmentSpreadNode closing)
    {
        SyntaxNode[] cycle = [.. path.Skip(start).SkipLast(1).Select(step => step.Spreads[step.Next - 1]), closing];
        var names = path.Skip(start + 1).Take(MaxNames).Select(step => $"\"{step.Name}\"").ToList();
        var more = cycle.Length - 1 - names.Count;
        var via = names.Count > 0 ? $" via {string.Join(", ", names)}{(more > 0 ? $" and {more} more" : "")}" : "";
        Report($"Cannot spread fragment \"{closing.Name}\" within itself{via}.", cycle);
    }

    private sealed record Step(string Name, List<FragmentSpreadNode> Spreads)
    {
        public int Next { get; set; }
    }
}
