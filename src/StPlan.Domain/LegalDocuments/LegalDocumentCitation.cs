using StPlan.Domain.Plans;

namespace StPlan.Domain.LegalDocuments;

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
                + (legal && document.IssuedOn is { } date ? $" of {CitationDate.En(date)}" : "") + (issuer is null ? "" : $" of the {issuer}");
    }
}
