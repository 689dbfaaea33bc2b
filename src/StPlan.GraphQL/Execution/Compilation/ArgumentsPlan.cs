using System.Collections.Immutable;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>The arguments of a compiled field: coerced when compiled if no variable stands in them, else once a request.</summary>
internal sealed class ArgumentsPlan
{
    private readonly ImmutableArray<InputValue> _definitions;
    private readonly ImmutableArray<ArgumentNode> _nodes;

    private ArgumentsPlan(ImmutableArray<InputValue> definitions, ImmutableArray<ArgumentNode> nodes, Slots slots)
    {
        _definitions = definitions;
        _nodes = nodes;
        if (nodes.Any(n => n.Value.HasVariable))
        {
            Slot = slots.Next();
        }
        else
        {
            Constant = Coerce(VariableValues.None);
        }
    }

    /// <summary>The values, when they are the same for every request; else null.</summary>
    public ArgumentValues? Constant { get; }

    /// <summary>The place where a request keeps the values, when they differ between requests.</summary>
    public int Slot { get; }

    public static ArgumentsPlan? For(OutputField field, FieldNode node, Slots slots) =>
        field.Arguments.IsEmpty ? null : new ArgumentsPlan(field.Arguments, node.Arguments, slots);

    /// <summary>CoerceArgumentValues (spec 6.4.1).</summary>
    /// <exception cref="GraphQLException">An argument has no value that its type takes.</exception>
    public ArgumentValues Coerce(VariableValues variables)
    {
        var values = new object?[_definitions.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var definition = _definitions[i];
            var node = _nodes.FirstOrDefault(n => n.Name.Value == definition.Name);
            var isAbsent = node is null || (node.Value is VariableNode variable && !variables.IsGiven(variable.Name.Value));
            if (!isAbsent)
            {
                if (!LiteralCoercion.TryCoerce(node!.Value, definition.Type, variables, out values[i]))
                {
                    throw new GraphQLException(
                        $"Argument \"{definition.Name}\" of type \"{definition.Type}\" has an invalid value {Printer.Print(node.Value)}.");
                }
            }
            else if (definition.DefaultValue is { } literal)
            {
                LiteralCoercion.TryCoerce(literal, definition.Type, null, out values[i]);
            }
            else if (definition.Type.IsNonNull)
            {
                throw new GraphQLException($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.");
            }
            else
            {
                values[i] = ArgumentValues.Absent;
            }
        }

        return new ArgumentValues(_definitions, values);
    }

    /// <summary>Counts the places that a request needs for arguments with variables.</summary>
    internal sealed class Slots
    {
        private int _count;

        public int Value => Volatile.Read(ref _count);

        public int Next() => Interlocked.Increment(ref _count) - 1;
    }
}
