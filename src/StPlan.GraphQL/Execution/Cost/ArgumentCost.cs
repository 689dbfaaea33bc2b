using System.Collections;
using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>What the values of a field's arguments cost: each input object 1, leaves nothing, unless <c>@cost</c> says otherwise.</summary>
internal sealed class ArgumentCost
{
    private readonly ImmutableArray<(InputValue Definition, ValueNode Value)> _arguments;

    private ArgumentCost(ImmutableArray<(InputValue Definition, ValueNode Value)> arguments) => _arguments = arguments;

    public bool DependsOnVariables => _arguments.Any(a => HasVariable(a.Value));

    public static ArgumentCost? For(OutputField field, FieldNode node)
    {
        ImmutableArray<(InputValue, ValueNode)> arguments =
        [
            .. from definition in field.Arguments
               from given in node.Arguments
               where given.Name.Value == definition.Name
                   && (definition.Type.Innermost is InputObjectType || CostWeight.Of(definition.Directives) is not null)
               select (definition, given.Value),
        ];
        return arguments.IsEmpty ? null : new ArgumentCost(arguments);
    }

    public double Count(VariableValues variables)
    {
        var sum = 0d;
        foreach (var (definition, value) in _arguments)
        {
            if (LiteralCoercion.TryCoerce(value, definition.Type, variables, out var coerced) && coerced is not null)
            {
                sum += (CostWeight.Of(definition.Directives) ?? 0) + CountValue(coerced);
            }
        }

        return sum;
    }

    private static double CountValue(object? value) => value switch
    {
        InputObjectValue input => 1 + input.Type.Fields.Where(f => input.IsGiven(f.Name)).Sum(f => CountField(f, input.Get<object?>(f.Name))),
        string => 0,
        IEnumerable items => items.Cast<object?>().Sum(CountValue),
        _ => 0,
    };

    private static double CountField(InputValue field, object? value) => (CostWeight.Of(field.Directives) ?? 0) + CountValue(value);

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariable),
        ObjectValueNode @object => @object.Fields.Any(f => HasVariable(f.Value)),
        _ => false,
    };
}
