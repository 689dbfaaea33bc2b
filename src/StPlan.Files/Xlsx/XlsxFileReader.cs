using System.IO.Packaging;
using StPlan.Domain;
using StPlan.Files.Tables;

namespace StPlan.Files.Xlsx;

/// <summary>Reads a spreadsheet: each of its sheets in which there is a table with a heading that is known.</summary>
internal static class XlsxFileReader
{
    /// <exception cref="UnreadableFileException">It is no spreadsheet, damaged, or too large.</exception>
    public static void Read(byte[] file, FileLimits limits, TableReader tables, FileProblems problems)
    {
        using var package = XlsxDamage.Guard(() =>
        {
            ZipCheck.Check(file, limits);
            return Package.Open(new MemoryStream(file, writable: false), FileMode.Open, FileAccess.Read);
        });
        var workbook = XlsxDamage.Guard(() => XlsxWorkbook.Open(package, limits));
        if (workbook.Sheets.FirstOrDefault(sheet => sheet.Name == WorkbookMetadata.Sheet) is { } hidden)
        {
            tables.Metadata = ReadMetadata(hidden);
            CheckFormat(tables.Metadata, problems);
        }

        var sheets = workbook.Sheets.Where(sheet => sheet.Name != WorkbookMetadata.Sheet).ToList();
        // Each one, also when the first is known.
        if (sheets.Count(sheet => tables.Read(sheet.Name, sheet.Rows())) == 0)
        {
            var first = sheets.Select(sheet => (sheet.Name, Row: sheet.Rows().FirstOrDefault()))
                .FirstOrDefault(each => each.Row is not null);
            problems.Add(first.Name, Unrecognised.Message(first.Row));
        }
    }

    private static Dictionary<string, string> ReadMetadata(XlsxSheet hidden)
    {
        var metadata = new Dictionary<string, string>();
        foreach (var row in hidden.Rows())
        {
            if (row.Cells is [{ Place: 0 } name, { Place: 1 } value])
            {
                metadata.TryAdd(name.Text, value.Shown);
            }
        }

        return metadata;
    }

    private static void CheckFormat(IReadOnlyDictionary<string, string> metadata, FileProblems problems)
    {
        var format = metadata.GetValueOrDefault(WorkbookMetadata.Format);
        if (format != WorkbookMetadata.FormatVersion)
        {
            problems.Add((string?)null, new Text(
                $"Tệp dùng mẫu \"{format}\", không phải mẫu \"{WorkbookMetadata.FormatVersion}\". Hãy tải mẫu mới.",
                $"The form has the format \"{format}\", not \"{WorkbookMetadata.FormatVersion}\". Get a new form."));
        }
    }
}
