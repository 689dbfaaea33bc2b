namespace StPlan.Data.Writing;

/// <summary>Either all was written, or nothing, and why.</summary>
/// <param name="Written">In the order of what was sent; empty where there are problems. Of a dry run: what would be written.</param>
/// <param name="Problems">Empty where all is well.</param>
public sealed record WriteResult<T>(IReadOnlyList<T> Written, IReadOnlyList<WriteProblem> Problems)
{
    public bool IsRefused => Problems.Count > 0;

    /// <summary>How many of them were there already, saying the same.</summary>
    public int Unchanged { get; init; }

    public static WriteResult<T> Refused(params IReadOnlyList<WriteProblem> problems) => new([], problems);
}
