using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Citations;

/// <summary>How all that was public at a release is cited, as one body of data.</summary>
public static class ReleaseCitation
{
    /// <summary>"Ủy ban nhân dân tỉnh Trà Vinh, Dữ liệu mở về Kế hoạch số 24/KH-UBND …, công bố lần 3 ngày 15/01/2026."</summary>
    /// <param name="data">What was public.</param>
    /// <param name="publisher">Who publishes it.</param>
    /// <param name="language">In which language.</param>
    public static string Cite(this PublishedData data, Text publisher, Language language)
    {
        var publication = CitationWords.Publication(data.Release, language);
        var text = language == Language.En
            ? $"{publisher[language]}, Open data on {data.Plan.Cite(CitationStyle.LegalEn)}, {publication}."
            : $"{publisher[language]}, Dữ liệu mở về {data.Plan.Cite(CitationStyle.LegalVi)}, {publication}.";
        return data.IsDemo ? $"{DemoWords.Notice[language]} {text}" : text;
    }
}
