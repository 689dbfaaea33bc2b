using StPlan.Data.Writing;
using StPlan.Domain.Reporting;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Whether a row of a form was filled in.</summary>
internal static class ReportRow
{
    /// <summary>Whether it came back from a form with nothing filled in: then it is no report, and nothing is wrong with it.</summary>
    public static bool IsEmpty(RowValues row) => !ReportColumns.Stated.Any(row.Has) && !row.Has(ReportColumns.Reason);

    /// <summary>Whether it came back from a form as it went out.</summary>
    public static bool IsUnchanged(RowValues row, ReportSubmission report) =>
        report.Reason is null && row.Text(FormColumns.AsSent) == Fingerprint.Of(report);
}
