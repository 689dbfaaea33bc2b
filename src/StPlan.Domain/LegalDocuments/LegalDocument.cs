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

/// <summary>The kinds of documents that a plan cites.</summary>
public enum LegalDocumentKind
{
    /// <summary>Luật.</summary>
    Law,

    /// <summary>Nghị quyết.</summary>
    Resolution,

    /// <summary>Nghị định.</summary>
    Decree,

    /// <summary>Quyết định.</summary>
    Decision,

    /// <summary>Thông tư.</summary>
    Circular,

    /// <summary>Chỉ thị.</summary>
    Directive,

    /// <summary>Chương trình.</summary>
    Programme,

    /// <summary>Kế hoạch.</summary>
    Plan,
}

/// <summary>What the kinds of documents are called.</summary>
public static class LegalDocumentLabels
{
    private static readonly Text Law = new("Luật", "Law");
    private static readonly Text Resolution = new("Nghị quyết", "Resolution");
    private static readonly Text Decree = new("Nghị định", "Decree");
    private static readonly Text Decision = new("Quyết định", "Decision");
    private static readonly Text Circular = new("Thông tư", "Circular");
    private static readonly Text Directive = new("Chỉ thị", "Directive");
    private static readonly Text Programme = new("Chương trình", "Programme");
    private static readonly Text Plan = new("Kế hoạch", "Plan");

    public static Text Label(this LegalDocumentKind kind) => kind switch
    {
        LegalDocumentKind.Law => Law,
        LegalDocumentKind.Resolution => Resolution,
        LegalDocumentKind.Decree => Decree,
        LegalDocumentKind.Decision => Decision,
        LegalDocumentKind.Circular => Circular,
        LegalDocumentKind.Directive => Directive,
        LegalDocumentKind.Programme => Programme,
        LegalDocumentKind.Plan => Plan,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>How a legal document is cited: by kind, number, date and issuer as far as the plan gives them, else by its title.</summary>
public static class LegalDocumentCitation
{
    /// <summary>"Nghị quyết số 21-NQ/TU ngày 02/12/2024 của Ban Thường vụ Tỉnh ủy".</summary>
    public static string Cite(this LegalDocument document, CitationStyle style)
    {
        var language = style is CitationStyle.LegalEn or CitationStyle.PressEn ? Language.En : Language.Vi;
        if (document.Number is null)
        {
            return document.Title[language];
        }

        var legal = style is CitationStyle.LegalVi or CitationStyle.LegalEn;
        var issuer = document.Issuer?[language];
        return language == Language.Vi
            ? $"{document.Kind.Label().Vi} {(legal ? "số " : "")}{document.Number}"
                + (legal && document.IssuedOn is { } day ? $" ngày {CitationDate.Vi(day)}" : "") + (issuer is null ? "" : $" của {issuer}")
            : $"{document.Kind.Label()[language]} {(legal ? "No. " : "")}{document.Number}"
                + (legal && document.IssuedOn is { } date ? $" of {CitationDate.En(date)}" : "")
                + (issuer is null ? "" : $" of the {issuer}");
    }
}
