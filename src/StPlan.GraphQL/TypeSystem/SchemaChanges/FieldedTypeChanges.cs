namespace StPlan.GraphQL.TypeSystem;

/// <summary>Changes of objects (spec 3.6) and interfaces (spec 3.7).</summary>
internal static class FieldedTypeChanges
{
    public static IEnumerable<SchemaChange> Between(FieldedType before, FieldedType after)
    {
        var fields = Matched.ByName(before.Fields, after.Fields, f => f.Name);
        var interfaces = Matched.ByName(before.Interfaces, after.Interfaces, i => i.Name);
        return
        [
            .. fields.Removed.Select(f => Field(SchemaChangeKind.FieldRemoved, f, $"was removed; it was {f.Type}")),
            .. fields.Added.Select(f => Field(SchemaChangeKind.FieldAdded, f, $"was not there and is now {f.Type}")),
            .. fields.Kept.SelectMany(pair => FieldChanges(pair.Before, pair.After)),
            .. interfaces.Removed.Select(i => Type(SchemaChangeKind.ImplementedInterfaceRemoved, $"implemented {i} and does no more")),
            .. interfaces.Added.Select(i => Type(SchemaChangeKind.ImplementedInterfaceAdded, $"did not implement {i} and does now")),
        ];

        SchemaChange Type(SchemaChangeKind kind, string predicate) => new(kind, before.Name, $"{before.Name} {predicate}.");

        SchemaChange Field(SchemaChangeKind kind, OutputField field, string predicate) =>
            new(kind, $"{before.Name}.{field.Name}", $"{before.Name}.{field.Name} {predicate}.");

        IEnumerable<SchemaChange> FieldChanges(OutputField was, OutputField @is)
        {
            var coordinate = $"{before.Name}.{was.Name}";
            var isSafe = TypeCompatibility.IsSafeForOutput(was.Type, @is.Type);
            return
            [
                .. TypeCompatibility.AreTheSame(was.Type, @is.Type)
                    ? Enumerable.Empty<SchemaChange>()
                    : [Field(isSafe ? SchemaChangeKind.FieldChangedKindSafe : SchemaChangeKind.FieldChangedKind, was, $"was {was.Type} and is {@is.Type}")],
                .. InputValueChanges.OfFieldArguments(coordinate).Between(was.Arguments, @is.Arguments),
                .. AnnotationChanges.OfDeprecation(coordinate, was.DeprecationReason, @is.DeprecationReason),
                .. AnnotationChanges.OfDescription(coordinate, was.Description, @is.Description),
            ];
        }
    }
}
