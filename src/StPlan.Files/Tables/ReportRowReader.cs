using StPlan.Data.Writing;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Whether a row of a form was filled in.</summary>
internal static class ReportRowReader
{
    /// <summary>Whether nothing was filled in in this row of a form. Then it is not a report, and nothing is wrong with it.</summary>
    public static bool IsEmpty(RowValues row) => !ReportColumns.Stated.Any(row.Has) && !row.Has(ReportColumns.Reason);

    /// <summary>Whether the row of a form is unchanged since it was handed out.</summary>
    public static bool IsUnchanged(RowValues row, ReportSubmission report) =>
        report.Reason is null && row.Text(FormColumns.AsSent) == Fingerprint.Of(report);
}
