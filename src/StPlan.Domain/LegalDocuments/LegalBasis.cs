using StPlan.Domain.Plans;

namespace StPlan.Domain.LegalDocuments;

/// <summary>
/// A legal document that a notice of a plan, or a date of an agency, rests on. The plan does not cite it: mostly it is later than the plan.
/// </summary>
public sealed record LegalBasis
{
    public required LegalDocumentKind Kind { get; init; }

    /// <summary>"202/2025/QH15".</summary>
    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required Text Issuer { get; init; }

    /// <summary>What it is about, in its own words.</summary>
    public required Text Title { get; init; }

    /// <summary>What in it the notice or the date rests on.</summary>
    public required Text Says { get; init; }

    /// <summary>Where its number, its date and what it says were checked.</summary>
    public required string Url { get; init; }

    /// <summary>"Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội".</summary>
    public Text Citation => new(
        $"{Kind.Label().Vi} số {Number} ngày {CitationDate.Vi(IssuedOn)} của {Issuer.Vi}",
        $"{Kind.Label()[Language.En]} No. {Number} of {CitationDate.En(IssuedOn)} of the {Issuer[Language.En]}");
}
