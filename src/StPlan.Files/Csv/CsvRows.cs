using System.Globalization;
using CsvHelper;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Csv;

/// <summary>The records of a CSV (RFC 4180) as rows.</summary>
internal static class CsvRows
{
    /// <summary>Record by record; empty ones are left out, and counted, because spreadsheets number them too.</summary>
    /// <param name="problems">Null to read without a word, as while the delimiter is looked for.</param>
    public static IEnumerable<SheetRow> Read(string text, char delimiter, FileLimits limits, FileProblems? problems)
    {
        CsvMalformedReason? malformed = null;
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            PoolStrings = true,
            OnMalformedRecord = record => malformed = record.Reason,
        };
        using var csv = CsvReader.FromText(text, options);
        for (var number = 1; csv.Read(); number++)
        {
            var cells = ReadCells(csv, limits, number);
            // A quotation mark within a value that has none around it (5" pipe) is what it looks like.
            if (malformed is CsvMalformedReason.TextAfterClosingQuote or CsvMalformedReason.UnterminatedQuote)
            {
                problems?.Add(new FileProblem(null, number, null, null, QuotationMessage(malformed.Value)));
            }

            malformed = null;
            if (cells.Count > 0)
            {
                yield return new SheetRow(number, cells);
            }
        }
    }

    private static List<SheetCell> ReadCells(CsvReader csv, FileLimits limits, int number)
    {
        if (csv.FieldCount > limits.MaxColumns)
        {
            var max = limits.MaxColumns.ToString(CultureInfo.InvariantCulture);
            throw new UnreadableFileException(
                new Text(
                    $"Dòng này có hơn {max} cột. Phải giảm số cột.",
                    $"The row has more than {max} columns. Use fewer."), new RowAddress(null, number));
        }

        var cells = new List<SheetCell>(csv.FieldCount);
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (csv.GetString(i) is var value && !string.IsNullOrWhiteSpace(value))
            {
                cells.Add(new SheetCell(i, SheetCellKind.Text, value));
            }
        }

        return cells;
    }

    private static Text QuotationMessage(CsvMalformedReason reason) => reason == CsvMalformedReason.UnterminatedQuote
        ? new Text(
            "Dấu ngoặc kép mở mà không đóng. Hãy đóng lại và viết đôi dấu ngoặc kép bên trong.",
            "A quotation mark is never closed. Close it, and double the quotation marks inside.")
        : new Text(
            "Có văn bản sau dấu ngoặc kép đóng. Hãy đặt cả giá trị trong ngoặc kép và viết đôi dấu ngoặc kép bên trong.",
            "There is text after a closing quotation mark. Put the whole value in quotation marks, and double those inside.");
}
