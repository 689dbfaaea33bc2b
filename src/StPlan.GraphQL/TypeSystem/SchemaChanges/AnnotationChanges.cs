namespace StPlan.GraphQL.TypeSystem;

/// <summary>Changes of what the parts of a schema say about themselves: descriptions (spec 2.11) and deprecation (spec 3.13.3).</summary>
internal static class AnnotationChanges
{
    public static IEnumerable<SchemaChange> OfDescription(string coordinate, string? before, string? after)
    {
        if (before != after)
        {
            yield return new SchemaChange(
                SchemaChangeKind.DescriptionChanged, coordinate, $"The description of {coordinate} was {Quoted(before)} and is {Quoted(after)}.");
        }
    }

    public static IEnumerable<SchemaChange> OfDeprecation(string coordinate, string? before, string? after)
    {
        if (before == after)
        {
            yield break;
        }

        yield return (before, after) switch
        {
            (null, _) => new SchemaChange(SchemaChangeKind.DeprecationAdded, coordinate, $"{coordinate} is now deprecated: {Quoted(after)}."),
            (_, null) => new SchemaChange(SchemaChangeKind.DeprecationRemoved, coordinate, $"{coordinate} was deprecated ({Quoted(before)}) and is no more."),
            _ => new SchemaChange(
                SchemaChangeKind.DeprecationReasonChanged, coordinate, $"{coordinate} was deprecated as {Quoted(before)} and is deprecated as {Quoted(after)}."),
        };
    }

    private static string Quoted(string? text) => text is null ? "absent" : Language.QuotedString.Print(text);
}
