namespace StPlan.Domain.Plans;

/// <summary>One of the plan's specific objectives (plan 24: points a–e of section II.2).</summary>
public sealed class Objective
{
    /// <summary>"a" … "e", with "đ".</summary>
    public required string Code { get; init; }

    /// <summary>Where the plan says it; its text is the objective's text.</summary>
    public Provision Provision { get; internal set; } = null!;

    public IReadOnlyList<Indicator> Indicators { get; internal set; } = [];

    public Plan Plan => Provision.Plan;

    public override string ToString() => Code;
}
