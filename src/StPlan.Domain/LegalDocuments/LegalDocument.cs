using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;

namespace StPlan.Domain.LegalDocuments;

/// <summary>A legal document that a plan cites, once however often it is cited.</summary>
public sealed class LegalDocument
{
    /// <summary>A slug such as "21-nq-tu-2024"; unique across plans.</summary>
    public required string Id { get; init; }

    /// <summary>As the plan writes it ("21-NQ/TU"); null for a law that is cited by its name.</summary>
    public string? Number { get; init; }

    public required Text Title { get; init; }

    public required LegalDocumentKind Kind { get; init; }

    /// <summary>Null where the plan does not say.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Null where the plan does not say, as with a law that it cites by name.</summary>
    public Text? Issuer { get; init; }

    /// <summary>A remark of the editors, such as on an issuer that was inferred.</summary>
    public Text? Note { get; init; }

    /// <summary>The issuer among the agencies; null where it is none of them.</summary>
    public Agency? IssuerAgency { get; internal set; }

    /// <summary>The provisions of all published plans that cite it.</summary>
    public IReadOnlyList<Provision> CitedBy { get; internal set; } = [];

    /// <summary>The tasks of all published plans that cite it.</summary>
    public IReadOnlyList<PlanTask> CitedByTasks { get; internal set; } = [];

    /// <summary>The published plans whose preamble cites it.</summary>
    public IReadOnlyList<Plan> CitedInPreambleOf { get; internal set; } = [];

    public override string ToString() => Number ?? Title.Vi;
}
