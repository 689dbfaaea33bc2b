using System.Collections.Immutable;
using StPlan.GraphQL.Language;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// What changed between two versions of a schema, and what that means for its clients. Agrees with graphql-js'
/// <c>findBreakingChanges</c> and <c>findDangerousChanges</c> (tests/judges/schema-changes.test.mjs) and adds what they leave out.
/// </summary>
public static class SchemaChanges
{
    private const string SchemaItself = "schema";

    /// <summary>The changes, the breaking ones first.</summary>
    public static ImmutableArray<SchemaChange> Between(Schema before, Schema after)
    {
        // Introspection and the built-in scalars are no author's to change.
        var types = Matched.ByName(Own(before), Own(after), t => t.Name);
        var directives = Matched.ByName(before.Directives, after.Directives, d => d.Name);
        IEnumerable<SchemaChange> changes =
        [
            .. Roots(before, after),
            .. AnnotationChanges.OfDescription(SchemaItself, before.Description, after.Description),
            .. types.Removed.Select(t => new SchemaChange(SchemaChangeKind.TypeRemoved, t.Name, $"{t} was {TypeChanges.KindOf(t)} and is removed.")),
            .. types.Added.Select(t => new SchemaChange(SchemaChangeKind.TypeAdded, t.Name, $"{t} was not there and is {TypeChanges.KindOf(t)}.")),
            .. types.Kept.SelectMany(pair => TypeChanges.Between(pair.Before, pair.After)),
            .. directives.Removed.Select(d => new SchemaChange(SchemaChangeKind.DirectiveRemoved, d.ToString(), $"{d} was removed.")),
            .. directives.Added.Select(d => new SchemaChange(SchemaChangeKind.DirectiveAdded, d.ToString(), $"{d} was not there and is now.")),
            .. directives.Kept.SelectMany(pair => DirectiveChanges.Between(pair.Before, pair.After)),
        ];
        return [.. changes.OrderBy(c => c.Severity)];
    }

    private static IEnumerable<NamedType> Own(Schema schema) => schema.Types.Where(t => !t.IsIntrospectionType && !SchemaPrinter.IsBuiltInScalar(t));

    private static IEnumerable<SchemaChange> Roots(Schema before, Schema after)
    {
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            var (was, @is) = (before.GetRootType(operation)?.Name, after.GetRootType(operation)?.Name);
            if (was != @is)
            {
                yield return was is null
                    ? new SchemaChange(SchemaChangeKind.RootTypeAdded, SchemaItself, $"There was no {operation} type; it is {@is}.")
                    : new SchemaChange(SchemaChangeKind.RootTypeChanged, SchemaItself, $"The {operation} type was {was} and is {@is ?? "no more"}.");
            }
        }
    }
}
