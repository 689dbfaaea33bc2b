namespace StPlan.Files;

/// <summary>What became of a file: all of it was taken, or nothing and why.</summary>
/// <param name="Kind">What it holds; null where no table was found.</param>
/// <param name="Rows">How many rows it submits.</param>
/// <param name="Unchanged">How many of them say what is there already.</param>
/// <param name="Problems">All that is wrong, or the first of it; empty where it was taken.</param>
/// <param name="ProblemCount">How much is wrong, also beyond those.</param>
public sealed record ImportResult(FileKind? Kind, int Rows, int Unchanged, IReadOnlyList<FileProblem> Problems, int ProblemCount)
{
    public bool IsRefused => ProblemCount > 0;
}
