namespace StPlan.Data.PlanDocuments;

/// <summary>A plan file cannot be taken; it says all that is wrong with it at once. Nothing has been written.</summary>
public sealed class PlanDocumentException(string file, IReadOnlyList<PlanDocumentProblem> problems)
    : Exception($"{file} has {problems.Count} problem(s):\n" + string.Join('\n', problems.Select(p => $"{file}:{p}")))
{
    public string File { get; } = file;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PlanDocumentProblem> Problems { get; } = problems;
}
