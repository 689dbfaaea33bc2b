using CsvHelper;
using StPlan.Data.Writing;
using StPlan.Files.Values;

namespace StPlan.Files;

/// <summary>Writes submissions as the CSV that <see cref="ImportFile"/> reads back. Without any it is a template to fill in.</summary>
public static class SubmissionsCsv
{
    /// <summary>The header alone, with the names for machines.</summary>
    public static void WriteTemplate(Stream output, FileKind kind)
    {
        if (kind == FileKind.Reports)
        {
            Write(output, Array.Empty<ReportSubmission>());
        }
        else
        {
            Write(output, Array.Empty<ObservationSubmission>());
        }
    }

    public static void Write(Stream output, IEnumerable<ReportSubmission> reports) => Write(output, ReportColumns.All, reports);

    public static void Write(Stream output, IEnumerable<ObservationSubmission> observations) => Write(output, ObservationColumns.All, observations);

    private static void Write<TSubmission>(
        Stream output, IReadOnlyList<SubmissionColumn<TSubmission>> columns, IEnumerable<TSubmission> submissions)
    {
        // With a byte order mark, by which Excel knows UTF-8.
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true);
        foreach (var column in columns)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        foreach (var submission in submissions)
        {
            foreach (var column in columns)
            {
                csv.WriteField(Guarded(column, column.Write(submission)));
            }

            csv.EndRecord();
        }
    }

    /// <summary>Numbers may begin with a minus; nothing runs them.</summary>
    private static string? Guarded(FileColumn column, string? text) =>
        text is not null && column.Type is ColumnType.Text or ColumnType.Outputs or ColumnType.Evidence or ColumnType.WebAddress
            ? FormulaGuard.ForCsv(text)
            : text;
}
