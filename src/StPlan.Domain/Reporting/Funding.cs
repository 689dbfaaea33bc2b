namespace StPlan.Domain.Reporting;

/// <summary>What a task was paid with in a year, in VND. Null is not stated, which is not nothing.</summary>
public sealed class Funding
{
    /// <summary>From the State budget (ngân sách nhà nước), in VND.</summary>
    public decimal? StateBudget { get; init; }

    /// <summary>From other lawful sources (các nguồn kinh phí hợp pháp khác), in VND.</summary>
    public decimal? OtherSources { get; init; }
}
