namespace StPlan.Domain.Plans;

/// <summary>
/// What a figure is about: the province of the plan, another province, a region or the country. Data of the plan. A target is set for one
/// of them, the plan's own; figures of others do not compare with it by themselves.
/// </summary>
public sealed class Area
{
    /// <summary>Unique within the plan: "TRA_VINH".</summary>
    public required string Code { get; init; }

    /// <summary>As it stands within a sentence: "tỉnh Trà Vinh".</summary>
    public required Text Name { get; init; }

    /// <summary>Its first day; null where it is not known, or long ago.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day; null while it exists.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether the plan's targets are set for it. One of a plan's areas is that.</summary>
    public bool IsPlansOwn { get; init; }

    /// <summary>Whether it existed from the first to the last day of a year.</summary>
    /// <param name="year">1–9999.</param>
    public bool Covers(int year) => !(ValidFrom > new DateOnly(year, 1, 1)) && !(ValidTo < new DateOnly(year, 12, 31));

    public override string ToString() => Code;
}
