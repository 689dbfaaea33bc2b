namespace StPlan.Domain.Reporting;

/// <summary>Where what was reported can be looked up.</summary>
public sealed class Evidence
{
    /// <summary>What is there to see.</summary>
    public required string Title { get; init; }

    /// <summary>An absolute http or https address.</summary>
    public required string Url { get; init; }
}
