namespace StPlan.Domain.LegalDocuments;

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
