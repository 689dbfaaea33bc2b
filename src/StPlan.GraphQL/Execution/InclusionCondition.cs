using System.Collections.Immutable;

namespace StPlan.GraphQL.Execution;

/// <summary>When an occurrence of a field is in: when every <c>@skip</c> and <c>@include</c> on the way to it says so.</summary>
internal sealed class InclusionCondition(ImmutableArray<InclusionTest> tests)
{
    public bool IsAlways => tests.IsEmpty;

    public bool IsMet(VariableValues variables) => tests.All(t => t.IsMet(variables));

    public bool Equals(InclusionCondition other) => tests.SequenceEqual(other.Tests);

    private ImmutableArray<InclusionTest> Tests => tests;
}
