namespace StPlan.GraphQL.TypeSystem;

/// <summary>One difference between two schemas.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Coordinate">
/// Where, as a schema coordinate (spec 3.14): <c>Task.text(lang:)</c>. The schema itself, for which there is none, is <c>schema</c>.
/// </param>
/// <param name="Message">A sentence that says what was and what is.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Coordinate, string Message)
{
    public ChangeSeverity Severity => Kind switch
    {
        <= SchemaChangeKind.DirectiveLocationRemoved => ChangeSeverity.Breaking,
        <= SchemaChangeKind.SpecifiedByChanged => ChangeSeverity.Dangerous,
        _ => ChangeSeverity.Safe,
    };

    public override string ToString() => $"{Severity}: {Message}";
}
