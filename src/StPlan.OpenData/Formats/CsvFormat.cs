using System.Text;
using StPlan.Domain.Publishing;
using StPlan.FileFormats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats;

/// <summary>
/// RFC 4180: a header, CRLF, UTF-8, quotation marks only where they are needed. What is not stated is an empty field. A row is written as
/// it is read, so that any number of them takes the same memory.
/// </summary>
internal static class CsvFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(Dataset dataset, PublishedData data, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, bufferSize: 32 * 1024, leaveOpen: true);
        var columns = dataset.Columns;
        for (var i = 0; i < columns.Count; i++)
        {
            Separate(writer, i);
            writer.Write(columns[i].Name);
        }

        writer.Write(CsvField.EndOfRecord);
        foreach (var row in dataset.Read(data))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                Separate(writer, i);
                WriteCell(writer, row[columns[i]]);
            }

            writer.Write(CsvField.EndOfRecord);
        }
    }

    private static void Separate(StreamWriter writer, int column)
    {
        if (column > 0)
        {
            writer.Write(',');
        }
    }

    private static void WriteCell(StreamWriter writer, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Null:
                break;
            case CellKind.Text or CellKind.Json:
                CsvField.WriteText(writer, cell.Text);
                break;
            case CellKind.Boolean:
                writer.Write(cell.Boolean ? "true" : "false");
                break;
            default:
                writer.Write(CellText.Format(cell, stackalloc char[CellText.MaxLength]));
                break;
        }
    }
}
