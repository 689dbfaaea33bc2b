using System.Collections.Immutable;
using System.Globalization;
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
                    if (!field.Name.Value.StartsWith("__", StringComparison.Ordinal)
                        && schema.FindField(type, field.Name.Value) is { } definition)
                    {
                        into.Add(Compile(field, definition, tests));
                    }

                    break;
                case InlineFragmentNode inline:
                    Collect(TypeOf(inline.TypeCondition) ?? type, inline.SelectionSet, tests, into);
                    break;
                case FragmentSpreadNode spread when fragments.TryGetValue(spread.Name.Value, out var fragment)
                    && TypeOf(fragment.TypeCondition) is { } condition:
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

    private CompositeType? TypeOf(NamedTypeNode? condition) =>
        condition is null ? null : schema.FindType(condition.Name.Value) as CompositeType;
}

/// <summary>Reads the weight out of a <c>@cost</c>.</summary>
internal static class CostWeight
{
    /// <summary>Null when there is no <c>@cost</c>, or it has no number.</summary>
    public static double? Of(ImmutableArray<DirectiveNode> directives)
    {
        var weight = directives.FirstOrDefault(d => d.Name.Value == CostDirectives.Cost)?.Arguments
            .FirstOrDefault(a => a.Name.Value == "weight")?.Value;
        return weight is StringValueNode text
            && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <summary>
/// How many items a list is taken to have: what its <c>@listSize</c> says, with the slicing arguments of this field of the document.
/// </summary>
internal sealed class ListSizePlan
{
    private readonly ImmutableArray<ValueNode> _slicing;
    private readonly int _assumed;
    private readonly int _withoutSlicing;

    private ListSizePlan(int assumed, int withoutSlicing, ImmutableArray<ValueNode> slicing, ImmutableArray<string> sizedFields)
    {
        _assumed = assumed;
        _withoutSlicing = withoutSlicing;
        _slicing = slicing;
        SizedFields = sizedFields;
    }

    /// <summary>The fields below that are the list, when the field itself is none.</summary>
    public ImmutableArray<string> SizedFields { get; }

    public bool DependsOnVariables => _slicing.Any(v => v is VariableNode);

    public static ListSizePlan For(OutputField field, FieldNode node, int defaultSize)
    {
        var directive = field.Directives.FirstOrDefault(d => d.Name.Value == CostDirectives.ListSize);
        if (directive is null)
        {
            return new ListSizePlan(defaultSize, defaultSize, [], []);
        }

        var assumed = (Argument(directive, "assumedSize") as IntValueNode)?.Value is { } size
            ? int.Parse(size, CultureInfo.InvariantCulture) : defaultSize;
        var withoutSlicing = (Argument(directive, "slicingArgumentDefaultValue") as IntValueNode)?.Value is { } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : assumed;
        var names = Strings(Argument(directive, "slicingArguments"));
        var slicing = node.Arguments.Where(a => names.Contains(a.Name.Value)).Select(a => a.Value).Where(v => v is not NullValueNode);
        return new ListSizePlan(assumed, withoutSlicing, [.. slicing], Strings(Argument(directive, "sizedFields")));
    }

    public int Items(VariableValues variables)
    {
        var asked = -1;
        foreach (var value in _slicing)
        {
            asked = Math.Max(asked, Asked(value, variables));
        }

        // What asks for more than there may be is refused when it is executed, or gets no more.
        return asked < 0 ? _withoutSlicing : Math.Min(asked, Math.Max(_assumed, _withoutSlicing));
    }

    private static int Asked(ValueNode value, VariableValues variables) => value switch
    {
        IntValueNode literal =>
            int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : int.MaxValue,
        VariableNode variable when variables.TryGet(variable.Name.Value, out var given) && given is int number => number,
        _ => -1,
    };

    private static ValueNode? Argument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;

    private static ImmutableArray<string> Strings(ValueNode? value) =>
        value is ListValueNode list ? [.. list.Items.OfType<StringValueNode>().Select(s => s.Value)] : [];
}
