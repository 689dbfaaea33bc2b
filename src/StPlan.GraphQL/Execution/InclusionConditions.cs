using System.Collections.Immutable;
using StPlan.GraphQL.Language;

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

/// <summary>The condition of an occurrence of a field: every <c>@skip</c> and <c>@include</c> on the way to it lets it in.</summary>
internal sealed class InclusionCondition(ImmutableArray<InclusionTest> tests)
{
    public bool IsAlways => tests.IsEmpty;

    public bool IsMet(VariableValues variables) => tests.All(t => t.IsMet(variables));

    public bool Equals(InclusionCondition other) => tests.SequenceEqual(other.Tests);

    private ImmutableArray<InclusionTest> Tests => tests;
}

/// <summary>A <c>@skip(if: $variable)</c> or <c>@include(if: $variable)</c>.</summary>
/// <param name="Expected">The value with which the selection is in: false for skip, true for include.</param>
internal readonly record struct InclusionTest(string Variable, bool Expected)
{
    public bool IsMet(VariableValues variables) => variables.TryGet(Variable, out var value) && value is bool flag && flag == Expected;

    /// <summary>Adds the tests that a selection's directives make; false when a constant takes the selection out for good.</summary>
    public static bool TryAdd(
        ImmutableArray<DirectiveNode> directives, ImmutableArray<InclusionTest> outer, out ImmutableArray<InclusionTest> tests)
    {
        tests = outer;
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("skip" or "include"))
            {
                continue;
            }

            var expected = directive.Name.Value == "include";
            switch (directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value)
            {
                case BooleanValueNode constant when constant.Value != expected:
                    return false;
                case VariableNode variable when !tests.Contains(new InclusionTest(variable.Name.Value, expected)):
                    tests = tests.Add(new InclusionTest(variable.Name.Value, expected));
                    break;
                default:
                    break;
            }
        }

        return true;
    }
}
