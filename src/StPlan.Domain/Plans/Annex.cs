namespace StPlan.Domain.Plans;

/// <summary>What stands above the table of tasks in a plan's annex, verbatim.</summary>
public sealed class Annex
{
    /// <summary>"PHỤ LỤC".</summary>
    public required string Label { get; init; }

    public required Text Title { get; init; }

    /// <summary>"(Kèm theo Kế hoạch số 24/KH-UBND …)".</summary>
    public required string AttachedTo { get; init; }

    /// <summary>The headings of the table's columns, from left to right.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
}
