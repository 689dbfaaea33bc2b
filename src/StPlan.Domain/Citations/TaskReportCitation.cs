using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Citations;

/// <summary>How a report on a task is cited: who reported what, for which year, and on which row of the annex.</summary>
public static class TaskReportCitation
{
    /// <param name="report">What is cited.</param>
    /// <param name="style">For whom.</param>
    /// <param name="publisher">Who publishes here; null while nobody has decided that. Then no office is named.</param>
    public static Citation Cite(this TaskReport report, CitationStyle style, Text? publisher)
    {
        var language = style.Language();
        var office = new CitedOffice(publisher, report.Release);
        var clause = report.Task.Cite(style, office.IsNamed);
        var agency = report.Agency.Name[language];
        var title = language == Language.En
            ? $"Report for {report.Year} on task {report.Task.Code}"
            : $"Báo cáo năm {report.Year} về nhiệm vụ {report.Task.Code}";
        var sentence = office.IsNamed
            ? Sentence(report, agency, clause, style, language)
            : UnattributedSentence(report, clause, style, language);
        var item = new CslItem
        {
            Type = "report",
            Title = office.Marked(title, language),
            Author = office.NameOr(agency, language),
            Publisher = office.Publisher(language),
            Revision = report.Revision,
        };
        return new Citation(item)
        {
            Id = report.Id,
            Style = style,
            Text = office.Marked(sentence, language),
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

    private static string UnattributedSentence(TaskReport report, string clause, CitationStyle style, Language language)
    {
        var (year, status) = (report.Year, CitationWords.Status(report.Status, report.Completion, language));
        var publication = CitationWords.Publication(report.Release, language);
        return style switch
        {
            CitationStyle.LegalVi => $"Báo cáo năm {year} về {clause}: {status}; {publication}.",
            CitationStyle.LegalEn => $"Report for {year} on {clause}: {status}; {publication}.",
            CitationStyle.PressVi => $"Báo cáo năm {year}: {status}, {publication}; {clause}.",
            CitationStyle.PressEn => $"Report for {year}: {status}, {publication}; {clause}.",
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
