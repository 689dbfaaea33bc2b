using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Citations;

/// <summary>How a report on a task is cited: who reported what, for which year, and on which row of the annex.</summary>
public static class TaskReportCitation
{
    public static Citation Cite(this TaskReport report, CitationStyle style)
    {
        var language = style.Language();
        var clause = report.Task.Cite(style);
        var agency = report.Agency.Name[language];
        var item = new CslItem
        {
            Type = "report",
            Title = language == Language.En
                ? $"Report for {report.Year} on task {report.Task.Code}"
                : $"Báo cáo năm {report.Year} về nhiệm vụ {report.Task.Code}",
            Author = agency,
            Publisher = report.Task.Group.Plan.Issuer.Name[language],
            Revision = report.Revision,
        };
        return new Citation(item)
        {
            Id = report.Id,
            Style = style,
            Text = CitationWords.Marked(Sentence(report, agency, clause, style, language), report.Release, language),
            Clause = clause,
            Release = report.Release,
            SupersededBy = Current(report) is var current && current != report ? current.Id : null,
        };
    }

    private static string Sentence(TaskReport report, string agency, string clause, CitationStyle style, Language language)
    {
        var (year, status) = (report.Year, CitationWords.Status(report.Status, report.Completion, language));
        var publication = CitationWords.Publication(report.Release, language);
        return style switch
        {
            CitationStyle.LegalVi => $"{agency}, báo cáo năm {year} về {clause}: {status}; {publication}.",
            CitationStyle.LegalEn => $"{agency}, report for {year} on {clause}: {status}; {publication}.",
            CitationStyle.PressVi => $"{agency} báo cáo năm {year}: {status}, {publication}; {clause}.",
            CitationStyle.PressEn => $"{agency}, reporting for {year}: {status}, {publication}; {clause}.",
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, null),
        };
    }

    private static TaskReport Current(TaskReport report)
    {
        while (report.SupersededBy is { } next)
        {
            report = next;
        }

        return report;
    }
}
