using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Citations;

/// <summary>How the consolidated assessment of a task is cited: what was found, for which year, and on which row of the annex.</summary>
public static class TaskAssessmentCitation
{
    /// <param name="assessment">What is cited.</param>
    /// <param name="style">For whom.</param>
    /// <param name="publisher">Who publishes here; null while nobody has decided that. Then no office is named.</param>
    public static Citation Cite(this TaskAssessment assessment, CitationStyle style, Text? publisher)
    {
        var language = style.Language();
        var office = new CitedOffice(publisher, assessment.Release);
        var clause = assessment.Task.Cite(style, office.IsNamed);
        var title = language == Language.En
            ? $"Consolidated assessment for {assessment.Year} of task {assessment.Task.Code}"
            : $"Kết quả tổng hợp năm {assessment.Year} về nhiệm vụ {assessment.Task.Code}";
        var item = new CslItem
        {
            Type = "report",
            Title = office.Marked(title, language),
            Author = office.Publisher(language),
            Publisher = office.Publisher(language),
            Revision = assessment.Revision,
        };
        return new Citation(item)
        {
            Id = assessment.Id,
            Style = style,
            Text = office.Marked(Sentence(assessment, clause, style, language), language),
            Clause = clause,
            Release = assessment.Release,
            SupersededBy = Current(assessment) is var current && current != assessment ? current.Id : null,
        };
    }

    private static string Sentence(TaskAssessment assessment, string clause, CitationStyle style, Language language)
    {
        var (year, status) = (assessment.Year, CitationWords.Status(assessment.Status, assessment.Completion, language));
        var publication = CitationWords.Publication(assessment.Release, language);
        return style switch
        {
            CitationStyle.LegalVi => $"Kết quả tổng hợp năm {year} về {clause}: {status}; {publication}.",
            CitationStyle.LegalEn => $"Consolidated assessment for {year} of {clause}: {status}; {publication}.",
            CitationStyle.PressVi => $"Kết quả tổng hợp năm {year}: {status}, {publication}; {clause}.",
            CitationStyle.PressEn => $"Consolidated assessment for {year}: {status}, {publication}; {clause}.",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }

    private static TaskAssessment Current(TaskAssessment assessment)
    {
        while (assessment.SupersededBy is { } next)
        {
            assessment = next;
        }

        return assessment;
    }
}
