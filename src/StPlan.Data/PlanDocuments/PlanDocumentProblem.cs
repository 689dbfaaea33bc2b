namespace StPlan.Data.PlanDocuments;

/// <summary>Something wrong in a plan file: what was found and what was expected, and where.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">For people; English.</param>
public sealed record PlanDocumentProblem(long Line, long Column, string Message)
{
    public override string ToString() => $"{Line}:{Column}: {Message}";
}
