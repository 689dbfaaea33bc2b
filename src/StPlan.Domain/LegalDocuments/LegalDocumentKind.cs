namespace StPlan.Domain.LegalDocuments;

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
