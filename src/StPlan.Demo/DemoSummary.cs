namespace StPlan.Demo;

/// <summary>What a demonstration holds.</summary>
public sealed record DemoSummary
{
    /// <summary>The database's file.</summary>
    public required string Path { get; init; }

    public required int Releases { get; init; }

    public required int Agencies { get; init; }

    /// <summary>Every revision of every report, also those that were corrected, replaced or withdrawn.</summary>
    public required int Reports { get; init; }

    public required int Assessments { get; init; }

    /// <summary>Every revision of every observation.</summary>
    public required int Observations { get; init; }

    /// <summary>Reports, assessments and observations that the next release would publish.</summary>
    public required int Drafts { get; init; }
}
