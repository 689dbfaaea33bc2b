namespace StPlan.Domain.Reporting;

/// <summary>What a task brought about: "12 bản tin".</summary>
public sealed class Output
{
    /// <summary>What it is.</summary>
    public required string What { get; init; }

    /// <summary>How many; null where it was not counted.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>What is counted: "bản tin", "lớp"; null where the words before say it.</summary>
    public string? Unit { get; init; }
}
