using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>Defaults of input fields must not need themselves (InputObjectDefaultValueHasCycle, spec 3.10).</summary>
internal sealed class DefaultValueCycles
{
    private readonly SchemaErrors _errors;
    private readonly HashSet<InputValue> _visited = [];
    private readonly List<(InputValue Field, string Coordinate)> _path = [];

    private DefaultValueCycles(SchemaErrors errors) => _errors = errors;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var search = new DefaultValueCycles(errors);
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            search.VisitFields(type, null);
        }
    }

    private void VisitLiteral(InputObjectType type, ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    VisitLiteral(type, item);
                }

                break;
            case ObjectValueNode value:
                VisitFields(type, value);
                break;
        }
    }

    // What the literal leaves out is filled in by the field's default.
    private void VisitFields(InputObjectType type, ObjectValueNode? value)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.Innermost is not InputObjectType fieldType)
            {
                continue;
            }

            if (value?.Fields.FirstOrDefault(f => f.Name.Value == field.Name) is { } given)
            {
                VisitLiteral(fieldType, given.Value);
            }
            else
            {
                VisitDefault(field, fieldType, $"{type}.{field.Name}");
            }
        }
    }

    private void VisitDefault(InputValue field, InputObjectType fieldType, string coordinate)
    {
        if (field.DefaultValue is not { } literal)
        {
            return;
        }

        var start = _path.FindIndex(p => p.Field == field);
        if (start >= 0)
        {
            var via = string.Join(", ", _path.Skip(start + 1).Select(p => p.Coordinate));
            _errors.Report(
                $"Invalid circular reference. The default value of Input Object field {coordinate} references "
                + $"itself{(via.Length > 0 ? $" via the default values of: {via}" : "")}.",
                _path.Skip(start).Select(p => p.Field.DefaultValue));
        }
        else if (_visited.Add(field))
        {
            _path.Add((field, coordinate));
            VisitLiteral(fieldType, literal);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
