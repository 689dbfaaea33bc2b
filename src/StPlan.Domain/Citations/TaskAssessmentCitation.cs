using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Citations;

/// <summary>How the consolidated assessment of a task is cited: what was found, for which year, and on which row of the annex.</summary>
public static class TaskAssessmentCitation
{
    public static Citation Cite(this TaskAssessment assessment, CitationStyle style)
    {
        var language = style.Language();
        var clause = assessment.Task.Cite(style);
        var issuer = assessment.Task.Group.Plan.Issuer.Name[language];
        var item = new CslItem
        {
            Type = "report",
            Title = language == Language.En
                ? $"Consolidated assessment for {assessment.Year} of task {assessment.Task.Code}"
                : $"Kết quả tổng hợp năm {assessment.Year} về nhiệm vụ {assessment.Task.Code}",
            Author = issuer,
            Publisher = issuer,
            Revision = assessment.Revision,
        };
        return new Citation(item)
        {
            Id = assessment.Id,
            Style = style,
            Text = CitationWords.Marked(Sentence(assessment, clause, style, language), assessment.Release, language),
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
