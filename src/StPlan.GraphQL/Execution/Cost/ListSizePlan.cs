using System.Collections.Immutable;
using System.Globalization;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>How many items a list is taken to have: what its <c>@listSize</c> says, with the slicing arguments of this field of the document.</summary>
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

        var assumed = (Argument(directive, "assumedSize") as IntValueNode)?.Value is { } size ? int.Parse(size, CultureInfo.InvariantCulture) : defaultSize;
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
        IntValueNode literal => int.TryParse(literal.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue,
        VariableNode variable when variables.TryGet(variable.Name.Value, out var given) && given is int number => number,
        _ => -1,
    };

    private static ValueNode? Argument(DirectiveNode directive, string name) => directive.Arguments.FirstOrDefault(a => a.Name.Value == name)?.Value;

    private static ImmutableArray<string> Strings(ValueNode? value) =>
        value is ListValueNode list ? [.. list.Items.OfType<StringValueNode>().Select(s => s.Value)] : [];
}
