using StPlan.Domain.Reporting;

namespace StPlan.Data.Writing;

/// <summary>A report as it comes in, not checked yet, and what its values have to keep to.</summary>
public sealed record ReportSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    /// <summary>The task's code: "III.9".</summary>
    public required string Task { get; init; }

    /// <summary>The agency's code: "SKHCN".</summary>
    public required string Agency { get; init; }

    public required int Year { get; init; }

    public required PlanTaskStatus Status { get; init; }

    /// <summary>Percent, 0–100.</summary>
    public decimal? Completion { get; init; }

    public required string Results { get; init; }

    public string? Difficulties { get; init; }

    public string? Proposals { get; init; }

    public IReadOnlyList<Output> Outputs { get; init; } = [];

    public Funding? Funding { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why an earlier report is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The revision that the sender knows as the latest; 0 for none. A different latest revision is refused. Null skips this check.
    /// </summary>
    public int? ExpectedRevision { get; init; }

    /// <summary>Reports each value that is longer, larger or emptier than it may be.</summary>
    internal void CheckValues(Action<WriteProblem> add)
    {
        Add(
            Completions.Check(Status, Completion),
            Bounds.Required(Results, "results"),
            Bounds.Length(Results, "results", Bounds.MaxText),
            Bounds.Length(Difficulties, "difficulties", Bounds.MaxText),
            Bounds.Length(Proposals, "proposals", Bounds.MaxText),
            Bounds.Length(Reason, "reason", Bounds.MaxText),
            Bounds.Between(Funding?.StateBudget, 0, Bounds.MaxAmount, "stateBudget"),
            Bounds.Between(Funding?.OtherSources, 0, Bounds.MaxAmount, "otherSources"),
            Bounds.Count(Outputs.Count, "outputs"),
            Bounds.Count(Evidence.Count, "evidence"));
        foreach (var output in Outputs.Take(Bounds.MaxItems))
        {
            Add(
                Bounds.Required(output.What, "outputs"),
                Bounds.Length(output.What, "outputs", Bounds.MaxLine),
                Bounds.Length(output.Unit, "outputs", Bounds.MaxLine),
                Bounds.Between(output.Quantity, 0, Bounds.MaxAmount, "outputs"));
        }

        foreach (var evidence in Evidence.Take(Bounds.MaxItems))
        {
            Add(
                Bounds.Required(evidence.Title, "evidence"),
                Bounds.Length(evidence.Title, "evidence", Bounds.MaxLine),
                Bounds.Required(evidence.Url, "evidence") ?? Bounds.Address(evidence.Url, "evidence"));
        }

        void Add(params ReadOnlySpan<WriteProblem?> found)
        {
            foreach (var problem in found)
            {
                if (problem is not null)
                {
                    add(problem);
                }
            }
        }
    }
}
