using System.Collections.Immutable;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// The distinct conditions under which selections of one operation are in. Each is numbered, so that a request evaluates it once
/// and a field only looks at a flag.
/// </summary>
internal sealed class InclusionConditions
{
    /// <summary>The number of no condition at all.</summary>
    public const int Always = -1;

    private readonly Lock _lock = new();
    private volatile InclusionCondition[] _conditions = [];

    public int Count => _conditions.Length;

    public InclusionCondition this[int index] => _conditions[index];

    /// <summary>The number of a condition; the same for equal ones. Numbers may be added while requests run, but never change.</summary>
    public int NumberOf(InclusionCondition condition)
    {
        if (condition.IsAlways)
        {
            return Always;
        }

        lock (_lock)
        {
            var index = Array.FindIndex(_conditions, condition.Equals);
            if (index < 0)
            {
                index = _conditions.Length;
                _conditions = [.. _conditions, condition];
            }

            return index;
        }
    }
}

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

/// <summary>A <c>@skip(if: $variable)</c> or <c>@include(if: $variable)</c>.</summary>
/// <param name="Expected">The value with which the selection is in: false for skip, true for include.</param>
internal readonly record struct InclusionTest(string Variable, bool Expected)
{
    public bool IsMet(VariableValues variables) => variables.TryGet(Variable, out var value) && value is bool flag && flag == Expected;
}
