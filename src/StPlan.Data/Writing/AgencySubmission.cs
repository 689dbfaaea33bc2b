using StPlan.Domain.Agencies;

namespace StPlan.Data.Writing;

/// <summary>What is to be known of an agency. Null and empty lists leave what is known as it is.</summary>
public sealed record AgencySubmission
{
    public required string Code { get; init; }

    /// <summary>In Vietnamese; needed for a new agency.</summary>
    public string? Name { get; init; }

    public string? NameEn { get; init; }

    public string? ShortName { get; init; }

    /// <summary>Needed for a new agency; it does not change.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>First day of its existence.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of its existence.</summary>
    public DateOnly? ValidTo { get; init; }

    public string? Note { get; init; }

    /// <summary>Codes of further members of a collective.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Codes of further agencies that took over its duties.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>Why it is so, in Vietnamese: the decision that renamed or dissolved it. Public with what is new here.</summary>
    public string? Reason { get; init; }
}
