namespace StPlan.Domain.Plans;

/// <summary>The lines at the head of an administrative document, verbatim.</summary>
public sealed class Letterhead
{
    /// <summary>"ỦY BAN NHÂN DÂN TỈNH TRÀ VINH".</summary>
    public required string Authority { get; init; }

    public required string Nation { get; init; }

    public required string Motto { get; init; }

    /// <summary>"Số: 24/KH-UBND".</summary>
    public required string NumberLine { get; init; }

    public required string PlaceAndDate { get; init; }
}
