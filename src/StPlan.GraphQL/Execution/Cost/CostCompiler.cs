using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// Makes the cost plan of a validated operation (static analysis of the cost specification). Of an abstract type all selections are
/// counted, whichever object types they are for: more than any one value can cost, and linear in the document.
/// </summary>
internal sealed class CostCompiler(Schema schema, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, ExecutorOptions options)
{
    private readonly Dictionary<FragmentDefinitionNode, List<CostNode>> _compiled = new(ReferenceEqualityComparer.Instance);

    public CostPlan Compile(CompositeType root, SelectionSetNode selectionSet) => new(Compile(root, selectionSet, []));

    private List<CostNode> Compile(CompositeType type, SelectionSetNode selectionSet, ImmutableArray<InclusionTest> tests)
    {
        var nodes = new List<CostNode>();
        Collect(type, selectionSet, tests, nodes);
        return nodes;
    }

    private void Collect(CompositeType type, SelectionSetNode selectionSet, ImmutableArray<InclusionTest> outerTests, List<CostNode> into)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!InclusionTest.TryAdd(selection.Directives, outerTests, out var tests))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    // Introspection has a limit of its own, and is answered from what is in memory for good.
                    if (!field.Name.Value.StartsWith("__", StringComparison.Ordinal) && schema.FindField(type, field.Name.Value) is { } definition)
                    {
                        into.Add(Compile(field, definition, tests));
                    }

                    break;
                case InlineFragmentNode inline:
                    Collect(TypeOf(inline.TypeCondition) ?? type, inline.SelectionSet, tests, into);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment) && TypeOf(fragment.TypeCondition) is { } condition:
                    into.AddRange(Compile(fragment, condition, tests));
                    break;
                default:
                    break;
            }
        }
    }

    // A fragment is compiled once, however often it is spread: else long chains of fragments would cost their length each time.
    private List<CostNode> Compile(FragmentDefinitionNode fragment, CompositeType type, ImmutableArray<InclusionTest> tests)
    {
        if (!tests.IsEmpty)
        {
            return Compile(type, fragment.SelectionSet, tests);
        }

        if (!_compiled.TryGetValue(fragment, out var nodes))
        {
            nodes = Compile(type, fragment.SelectionSet, tests);
            _compiled.Add(fragment, nodes);
        }

        return nodes;
    }

    private CostNode Compile(FieldNode field, OutputField definition, ImmutableArray<InclusionTest> tests)
    {
        var type = definition.Type.Innermost;
        var usual = type is CompositeType ? 1 : 0;
        return new CostNode
        {
            FieldName = definition.Name,
            Weight = CostWeight.Of(definition.Directives) ?? usual,
            TypeWeight = CostWeight.Of(type.Directives) ?? usual,
            IsList = definition.Type.NullableType is ListType,
            Tests = tests,
            Size = ListSizePlan.For(definition, field, options.DefaultListSize),
            Arguments = ArgumentCost.For(definition, field),
            Children = field.SelectionSet is { } below && type is CompositeType composite ? Compile(composite, below, []) : [],
        };
    }

    private CompositeType? TypeOf(NamedTypeNode? condition) => condition is null ? null : schema.FindType(condition.Name.Value) as CompositeType;
}
