using System.Xml;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>
/// A dataset as a sheet: words for people in the first row, names for machines in the second, both always in sight; then a row a row. From
/// the second row on it is the CSV.
/// </summary>
internal static class DatasetSheet
{
    public const int HeaderRows = 2;

    /// <returns>How many rows the dataset has.</returns>
    public static int Write(Dataset dataset, PublishedData data, XmlWriter xml)
    {
        var sheet = SheetWriter.Begin(xml, [.. dataset.Columns.Select(Width)], HeaderRows, CoverSheet.TabColor(data));
        sheet.BeginRow();
        foreach (var column in dataset.Columns)
        {
            sheet.WriteText(column.Title.Vi, CellStyle.Title);
        }

        sheet.EndRow();
        sheet.BeginRow();
        foreach (var column in dataset.Columns)
        {
            sheet.WriteText(column.Name, CellStyle.Name);
        }

        sheet.EndRow();
        foreach (var row in dataset.Read(data))
        {
            sheet.BeginRow();
            foreach (var column in dataset.Columns)
            {
                sheet.Write(row[column], column.Type);
            }

            sheet.EndRow();
        }

        sheet.End(filteredRow: HeaderRows, pageHeader: data.IsDemo ? DemoWords.Notice[Language.Vi] : null);
        return sheet.Rows - HeaderRows;
    }

    private static int Width(Column column) => column.Type switch
    {
        ColumnType.Boolean or ColumnType.Year or ColumnType.Integer => 12,
        ColumnType.Decimal or ColumnType.Date => 16,
        ColumnType.DateTime => 26,
        ColumnType.String when column.Codes.Count > 0 => 18,
        ColumnType.String
            when column.Name.EndsWith("_vi", StringComparison.Ordinal) || column.Name.EndsWith("_en", StringComparison.Ordinal) => 50,
        _ => 28,
    };
}
