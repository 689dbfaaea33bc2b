using System.Collections.Immutable;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// When a field is in: if any of its occurrences is. An occurrence is in when every <c>@skip</c> and <c>@include</c>
/// on the way to it says so.
/// </summary>
internal sealed class InclusionCondition(ImmutableArray<ImmutableArray<InclusionTest>> alternatives)
{
    /// <summary>One alternative without any test is always met.</summary>
    public bool IsAlways => alternatives.Any(a => a.IsEmpty);

    public bool IsMet(VariableValues variables) => alternatives.Any(tests => tests.All(t => t.IsMet(variables)));

    public bool Equals(InclusionCondition other) =>
        alternatives.Length == other.Alternatives.Length && alternatives.Zip(other.Alternatives).All(p => p.First.SequenceEqual(p.Second));

    private ImmutableArray<ImmutableArray<InclusionTest>> Alternatives => alternatives;
}
