namespace StPlan.Data.PlanDocuments;

/// <summary>
/// A plan file is fine in itself and contradicts what the database holds; it says how, all at once. Nothing has been written.
/// </summary>
public sealed class PlanConflictException(IReadOnlyList<string> conflicts)
    : Exception($"The plan contradicts the database in {conflicts.Count} place(s):\n" + string.Join('\n', conflicts))
{
    public IReadOnlyList<string> Conflicts { get; } = conflicts;
}
