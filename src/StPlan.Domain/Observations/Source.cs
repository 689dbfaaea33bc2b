namespace StPlan.Domain.Observations;

/// <summary>Where a figure comes from.</summary>
public sealed class Source
{
    /// <summary>Such as "Niên giám thống kê tỉnh Trà Vinh 2025".</summary>
    public required string Title { get; init; }

    /// <summary>An absolute http or https address; null where it is only on paper.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }
}
