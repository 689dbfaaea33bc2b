using StPlan.Data.Writing;
using StPlan.Domain.Reporting;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Reads a row of a file of reports.</summary>
internal static class ReportRowReader
{
    /// <summary>Whether nothing was filled in in this row of a form. Then it is not a report, and nothing is wrong with it.</summary>
    public static bool IsEmpty(RowValues row) => !ReportColumns.Stated.Any(row.Has) && !row.Has(ReportColumns.Reason);

    /// <summary>Whether the row of a form is unchanged since it was handed out.</summary>
    public static bool IsUnchanged(RowValues row, ReportSubmission report) =>
        report.Reason is null && row.Text(FormColumns.AsSent) == Fingerprint.Of(report);

    /// <summary>Reads the report. Problems are added to the row's problems; then the row is not sound.</summary>
    public static ReportSubmission Read(RowValues row)
    {
        var (stateBudget, otherSources) = (row.Number(ReportColumns.StateBudget), row.Number(ReportColumns.OtherSources));
        return new ReportSubmission
        {
            Plan = row.Text(ReportColumns.Plan),
            Task = row.RequiredText(ReportColumns.Task),
            Agency = row.RequiredText(ReportColumns.Agency),
            Year = row.RequiredYear(ReportColumns.Year),
            Status = row.RequiredTerm(ReportColumns.Status, Terms.Status),
            Completion = row.Number(ReportColumns.Completion),
            Results = row.RequiredText(ReportColumns.Results),
            Difficulties = row.Text(ReportColumns.Difficulties),
            Proposals = row.Text(ReportColumns.Proposals),
            Outputs = row.Outputs(ReportColumns.Outputs),
            Funding = stateBudget is null && otherSources is null ? null : new Funding { StateBudget = stateBudget, OtherSources = otherSources },
            Evidence = row.Evidence(ReportColumns.Evidence),
            Reason = row.Text(ReportColumns.Reason),
            ExpectedRevision = row.WholeNumber(ReportColumns.ExpectedRevision),
        };
    }
}
