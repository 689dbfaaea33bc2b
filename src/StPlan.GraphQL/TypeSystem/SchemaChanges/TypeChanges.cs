namespace StPlan.GraphQL.TypeSystem;

/// <summary>Changes of a type that both schemas have (spec 3.4).</summary>
internal static class TypeChanges
{
    public static IEnumerable<SchemaChange> Between(NamedType before, NamedType after) =>
    [
        .. (before, after) switch
        {
            (ObjectType b, ObjectType a) => FieldedTypeChanges.Between(b, a),
            (InterfaceType b, InterfaceType a) => FieldedTypeChanges.Between(b, a),
            (UnionType b, UnionType a) => Union(b, a),
            (EnumType b, EnumType a) => Enum(b, a),
            (InputObjectType b, InputObjectType a) => InputObject(b, a),
            (ScalarType b, ScalarType a) => Scalar(b, a),
            _ =>
            [
                new SchemaChange(SchemaChangeKind.TypeChangedKind, before.Name, $"{before.Name} was {KindOf(before)} and is {KindOf(after)}."),
            ],
        },
        .. AnnotationChanges.OfDescription(before.Name, before.Description, after.Description),
    ];

    public static string KindOf(NamedType type) => type switch
    {
        ObjectType => "an object",
        InterfaceType => "an interface",
        UnionType => "a union",
        EnumType => "an enum",
        InputObjectType => "an input object",
        _ => "a scalar",
    };

    private static IEnumerable<SchemaChange> Union(UnionType before, UnionType after)
    {
        var members = Matched.ByName(before.MemberTypes, after.MemberTypes, t => t.Name);
        return
        [
            .. members.Removed.Select(t => new SchemaChange(SchemaChangeKind.TypeRemovedFromUnion, before.Name, $"{t} was a member of {before} and is no more.")),
            .. members.Added.Select(t => new SchemaChange(SchemaChangeKind.TypeAddedToUnion, before.Name, $"{t} was no member of {before} and is one now.")),
        ];
    }

    private static IEnumerable<SchemaChange> Enum(EnumType before, EnumType after)
    {
        var values = Matched.ByName(before.Values, after.Values, v => v.Name);
        return
        [
            .. values.Removed.Select(v => new SchemaChange(SchemaChangeKind.ValueRemovedFromEnum, Coordinate(v), $"{Coordinate(v)} was removed.")),
            .. values.Added.Select(v => new SchemaChange(SchemaChangeKind.ValueAddedToEnum, Coordinate(v), $"{Coordinate(v)} was not there and is now.")),
            .. values.Kept.SelectMany(pair => AnnotationChanges.OfDeprecation(Coordinate(pair.Before), pair.Before.DeprecationReason, pair.After.DeprecationReason)),
            .. values.Kept.SelectMany(pair => AnnotationChanges.OfDescription(Coordinate(pair.Before), pair.Before.Description, pair.After.Description)),
        ];

        string Coordinate(EnumValue value) => $"{before.Name}.{value.Name}";
    }

    private static IEnumerable<SchemaChange> InputObject(InputObjectType before, InputObjectType after)
    {
        foreach (var change in InputValueChanges.OfInputFields(before.Name).Between(before.Fields, after.Fields))
        {
            yield return change;
        }

        if (before.IsOneOf != after.IsOneOf)
        {
            yield return after.IsOneOf
                ? new SchemaChange(SchemaChangeKind.OneOfAdded, before.Name, $"{before} took any of its fields and takes exactly one (@oneOf).")
                : new SchemaChange(SchemaChangeKind.OneOfRemoved, before.Name, $"{before} took exactly one of its fields (@oneOf) and takes any.");
        }
    }

    private static IEnumerable<SchemaChange> Scalar(ScalarType before, ScalarType after)
    {
        if (before.SpecifiedByUrl != after.SpecifiedByUrl)
        {
            yield return before.SpecifiedByUrl is null
                ? new SchemaChange(SchemaChangeKind.SpecifiedByAdded, before.Name, $"{before} named no specification and is specified by {after.SpecifiedByUrl}.")
                : new SchemaChange(
                    SchemaChangeKind.SpecifiedByChanged, before.Name, $"{before} was specified by {before.SpecifiedByUrl} and is by {after.SpecifiedByUrl ?? "nothing"}.");
        }
    }
}
