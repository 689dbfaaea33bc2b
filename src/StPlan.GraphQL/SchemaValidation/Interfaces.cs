using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.SchemaValidation;

/// <summary>What a type implements, it implements wholly (IsValidImplementation, spec 3.6 and 3.7).</summary>
internal static class Interfaces
{
    public static void Check(Schema schema, FieldedType type, SchemaErrors errors)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var @interface in type.Interfaces)
        {
            if (ReferenceEquals(type, @interface))
            {
                errors.Report(
                    $"Type {type} cannot implement itself because it would create a circular reference.", NodesOf(type, @interface));
            }
            else if (!seen.Add(@interface))
            {
                errors.Report($"Type {type} can only implement {@interface} once.", NodesOf(type, @interface));
            }
            else
            {
                CheckAncestors(type, @interface, errors);
                CheckFields(schema, type, @interface, errors);
            }
        }
    }

    private static void CheckAncestors(FieldedType type, InterfaceType @interface, SchemaErrors errors)
    {
        foreach (var ancestor in @interface.Interfaces.Where(a => !type.Implements(a)))
        {
            errors.Report(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {@interface} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {@interface}.",
                [.. NodesOf(@interface, ancestor), .. NodesOf(type, @interface)]);
        }
    }

    private static void CheckFields(Schema schema, FieldedType type, InterfaceType @interface, SchemaErrors errors)
    {
        foreach (var expected in @interface.Fields)
        {
            if (type.FindField(expected.Name) is not { } field)
            {
                errors.Report(
                    $"Interface field {@interface}.{expected} expected but {type} does not provide it.", expected.Definition,
                    type.Definition?.Name);
                continue;
            }

            // Covariance: the type of the field may say more than the interface does.
            if (!schema.IsSubType(field.Type, expected.Type))
            {
                errors.Report(
                    $"Interface field {@interface}.{expected} expects type {expected.Type} but {type}.{field} is type {field.Type}.",
                    expected.Definition?.Type,
                    field.Definition?.Type);
            }

            CheckArguments($"{@interface}.{expected}", expected, $"{type}.{field}", field, errors);
            if (field.DeprecationReason is not null && expected.DeprecationReason is null)
            {
                errors.Report(
                    $"Interface field {@interface}.{expected} is not deprecated, so implementation field {type}.{field} must not be "
                    + $"deprecated.",
                    Arguments.DeprecatedNode(field.Directives),
                    field.Definition?.Type);
            }
        }
    }

    // Arguments are invariant; further ones are allowed as long as nobody has to give them.
    private static void CheckArguments(
        string expectedCoordinate, OutputField expectedField, string coordinate, OutputField field, SchemaErrors errors)
    {
        foreach (var expected in expectedField.Arguments)
        {
            if (field.FindArgument(expected.Name) is not { } argument)
            {
                errors.Report(
                    $"Interface field argument {expectedCoordinate}({expected.Name}:) expected but {coordinate} does not provide it.",
                    expected.Definition,
                    field.Definition);
            }
            else if (!argument.Type.Equals(expected.Type))
            {
                errors.Report(
                    $"Interface field argument {expectedCoordinate}({expected.Name}:) expects type {expected.Type} but "
                    + $"{coordinate}({argument.Name}:) is type {argument.Type}.",
                    expected.Definition?.Type,
                    argument.Definition?.Type);
            }
        }

        foreach (var argument in field.Arguments.Where(a => a.IsRequired && expectedField.FindArgument(a.Name) is null))
        {
            errors.Report(
                $"Argument \"{coordinate}({argument.Name}:)\" must not be required type \"{argument.Type}\" if not provided by the "
                + $"Interface field \"{expectedCoordinate}\".",
                argument.Definition,
                expectedField.Definition);
        }
    }

    private static IEnumerable<NamedTypeNode> NodesOf(FieldedType type, InterfaceType @interface) =>
        (type.Definition switch
        {
            ObjectTypeDefinitionNode node => node.Interfaces,
            InterfaceTypeDefinitionNode node => node.Interfaces,
            _ => [],
        }).Where(i => i.Name.Value == @interface.Name);
}
