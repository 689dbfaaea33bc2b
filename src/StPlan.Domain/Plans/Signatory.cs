namespace StPlan.Domain.Plans;

/// <summary>Who signed a plan, and for whom.</summary>
public sealed class Signatory
{
    /// <summary>"TM. ỦY BAN NHÂN DÂN": in the name of the People's Committee.</summary>
    public required string OnBehalfOf { get; init; }

    /// <summary>"KT. CHỦ TỊCH": signed for the chairman.</summary>
    public required string Capacity { get; init; }

    public required Text Position { get; init; }

    public required string Name { get; init; }
}
