using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.Execution;

/// <summary>A <c>@skip(if: $variable)</c> or <c>@include(if: $variable)</c>.</summary>
/// <param name="Expected">The value with which the selection is in: false for skip, true for include.</param>
internal readonly record struct InclusionTest(string Variable, bool Expected)
{
    public bool IsMet(VariableValues variables) => variables.TryGet(Variable, out var value) && value is bool flag && flag == Expected;

    /// <summary>Adds the tests that a selection's directives make; false when a constant takes the selection out for good.</summary>
    public static bool TryAdd(ImmutableArray<DirectiveNode> directives, ImmutableArray<InclusionTest> outer, out ImmutableArray<InclusionTest> tests)
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
