using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>The variables of one request, coerced (CoerceVariableValues, spec 6.1.2).</summary>
internal sealed class VariableValues
{
    private readonly ImmutableArray<VariablePlan> _definitions;
    private readonly object?[] _values;
    private double?[]? _costs;

    private VariableValues(ImmutableArray<VariablePlan> definitions, object?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    public static VariableValues None { get; } = new([], []);

    /// <param name="json">The request's <c>variables</c>: an object, or undefined when it has none.</param>
    /// <param name="maxNesting">How many lists and objects may be nested.</param>
    /// <param name="errors">One for each problem, with the variable and the place inside its value; empty when there is no problem.</param>
    public static VariableValues Coerce(
        ImmutableArray<VariablePlan> definitions, JsonElement json, DocumentNode document, int maxNesting, List<GraphQLError> errors)
    {
        if (definitions.IsEmpty)
        {
            return None;
        }

        var values = new object?[definitions.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var definition = definitions[i];
            var problems = new List<CoercionProblem>(0);
            try
            {
                values[i] = Coerce(definition, json, maxNesting, problems);
            }
            catch (InvalidOperationException) when (!JsonUnicode.IsValid(JsonMarshal.GetRawUtf8Value(json)))
            {
                problems.Add(new("", JsonUnicode.Problem));
            }

            foreach (var problem in problems)
            {
                var message = problem.Message.StartsWith("Variable", StringComparison.Ordinal)
                    ? problem.Message
                    : $"Variable \"${definition.Name}\" got an invalid "
                        + $"value{(problem.Path.Length > 0 ? $" at \"{definition.Name}{problem.Path}\"" : "")}: {problem.Message}";
                errors.Add(new GraphQLError(message, ErrorCodes.InvalidVariable)
                {
                    Locations = [document.Source.GetLocation(definition.Start)],
                    Extensions = [new("variable", definition.Name)],
                });
            }
        }

        return new VariableValues(definitions, values);
    }

    public bool IsGiven(string name) => !ReferenceEquals(_values[IndexOf(name)], ArgumentValues.Absent);

    public bool TryGet(string name, out object? value)
    {
        value = _values[IndexOf(name)];
        if (!ReferenceEquals(value, ArgumentValues.Absent))
        {
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>The cost of the variable's value. It is counted once, because a document may use the variable hundreds of times.</summary>
    public double CostOf(string name)
    {
        var index = IndexOf(name);
        _costs ??= new double?[_values.Length];
        return _costs[index] ??= ReferenceEquals(_values[index], ArgumentValues.Absent)
            ? 0 : InputCost.Of(_values[index], _definitions[index].Type.NullableType);
    }

    private static object? Coerce(VariablePlan definition, JsonElement json, int maxNesting, List<CoercionProblem> problems)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(definition.Name, out var given))
        {
            return JsonCoercion.Coerce(given, definition.Type, JsonPath.Root, maxNesting, problems);
        }

        if (definition is { HasDefault: false, Type: NonNullType })
        {
            problems.Add(new("", $"Variable \"${definition.Name}\" of required type \"{definition.Type}\" was not provided."));
        }

        return definition.HasDefault ? definition.DefaultValue : ArgumentValues.Absent;
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Length; i++)
        {
            if (_definitions[i].Name == name)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The operation defines no variable ${name}: validation should have said so.");
    }
}

/// <summary>A variable that an operation defines, with its coerced default.</summary>
/// <param name="Start">Where the document defines it, as a byte offset.</param>
internal sealed record VariablePlan(string Name, GraphQLType Type, bool HasDefault, object? DefaultValue, int Start);

/// <summary>Why an input value does not fit its type: where inside the value, what was found, what was expected.</summary>
/// <param name="Path">Below the value: <c>.where.code</c>, <c>[2]</c>; empty for the value itself.</param>
internal sealed record CoercionProblem(string Path, string Message);
