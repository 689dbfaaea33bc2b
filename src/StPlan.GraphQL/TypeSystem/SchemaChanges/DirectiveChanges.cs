namespace StPlan.GraphQL.TypeSystem;

/// <summary>Changes of a directive that both schemas define (spec 3.13).</summary>
internal static class DirectiveChanges
{
    public static IEnumerable<SchemaChange> Between(DirectiveDefinition before, DirectiveDefinition after)
    {
        var locations = Matched.ByName(before.Locations, after.Locations, l => NameConventions.EnumValueName(l.ToString()));
        return
        [
            .. InputValueChanges.OfDirectiveArguments(before.ToString()).Between(before.Arguments, after.Arguments),
            .. (before.IsRepeatable, after.IsRepeatable) switch
            {
                (true, false) => [Change(SchemaChangeKind.DirectiveRepeatableRemoved, "was repeatable and is no more")],
                (false, true) => [Change(SchemaChangeKind.DirectiveRepeatableAdded, "was not repeatable and is now")],
                _ => Enumerable.Empty<SchemaChange>(),
            },
            .. locations.Removed.Select(l => Change(SchemaChangeKind.DirectiveLocationRemoved, $"could stand on {Name(l)} and can no more")),
            .. locations.Added.Select(l => Change(SchemaChangeKind.DirectiveLocationAdded, $"could not stand on {Name(l)} and can now")),
            .. AnnotationChanges.OfDescription(before.ToString(), before.Description, after.Description),
        ];

        SchemaChange Change(SchemaChangeKind kind, string predicate) => new(kind, before.ToString(), $"{before} {predicate}.");

        string Name(DirectiveLocation location) => NameConventions.EnumValueName(location.ToString());
    }
}
