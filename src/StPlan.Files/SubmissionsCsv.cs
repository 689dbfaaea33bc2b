using System.Text;
using StPlan.Data.Writing;
using StPlan.FileFormats;

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

    public static void Write(Stream output, IEnumerable<ObservationSubmission> observations) =>
        Write(output, ObservationColumns.All, observations);

    private static void Write<TSubmission>(
        Stream output, IReadOnlyList<SubmissionColumn<TSubmission>> columns, IEnumerable<TSubmission> submissions)
    {
        // With a byte order mark, by which Excel knows UTF-8.
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        writer.Write(string.Join(',', columns.Select(column => column.Name)) + CsvField.EndOfRecord);
        foreach (var submission in submissions)
        {
            foreach (var (i, column) in columns.Index())
            {
                writer.Write(i > 0 ? "," : "");
                Write(writer, column, column.Write(submission));
            }

            writer.Write(CsvField.EndOfRecord);
        }
    }

    /// <summary>Numbers may begin with a minus; nothing runs them.</summary>
    private static void Write(StreamWriter writer, FileColumn column, string? text)
    {
        if (text is not null
            && column.Type is (FileColumnType.Text or FileColumnType.Outputs or FileColumnType.Evidence or FileColumnType.WebAddress))
        {
            CsvField.WriteText(writer, text);
        }
        else
        {
            writer.Write(text);
        }
    }
}
