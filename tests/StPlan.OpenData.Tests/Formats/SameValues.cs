using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Tests.Formats;

/// <summary>What the JSON of a dataset says, as docs/opendata.md says that it stands in the other formats.</summary>
internal static class SameValues
{
    /// <summary>What Excel opens, and where a text is cut that is longer.</summary>
    public const int MaxCellLength = 32_767;

    private const string CutMark = " … [CẮT BỚT: xem CSV hoặc JSON. CUT: see CSV or JSON]";

    public static void ShouldBeInCsv(this JsonElement json, Dataset dataset, byte[] csv)
    {
        var records = Read(csv);
        records[0].ShouldBe(dataset.Columns.Select(c => c.Name));
        records.Count.ShouldBe(json.GetArrayLength() + 1);
        foreach (var (row, record) in json.EnumerateArray().Zip(records.Skip(1)))
        {
            row.EnumerateObject().Select(p => p.Name).ShouldBe(records[0]);
            record.ShouldBe(dataset.Columns.Select(c => InCsv(c, row.GetProperty(c.Name))), $"{dataset}");
        }
    }

    public static void ShouldBeInWorkbook(this JsonElement json, Dataset dataset, Workbook workbook)
    {
        var rows = workbook.Rows(dataset.Name);
        rows[0].Values.Select(c => c.Value).ShouldBe(dataset.Columns.Select(c => c.Title.Vi));
        rows[1].Values.Select(c => c.Value).ShouldBe(dataset.Columns.Select(c => c.Name));
        rows.Count.ShouldBe(json.GetArrayLength() + 2);
        foreach (var (row, cells) in json.EnumerateArray().Zip(rows.Skip(2)))
        {
            foreach (var (i, column) in dataset.Columns.Index())
            {
                CheckCell(column, row.GetProperty(column.Name), cells.TryGetValue(i, out var cell) ? cell : null);
            }
        }
    }

    public static List<List<string>> Read(byte[] csv)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(csv),
            new CsvReaderOptions { HasHeader = false, SkipEmptyLines = false });
        var records = new List<List<string>>();
        while (reader.Read())
        {
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return records;
    }

    private static string InCsv(Column column, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String when column.Type is ColumnType.Date or ColumnType.DateTime => value.GetString()!,
        JsonValueKind.String => Guarded(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Guarded(string text) =>
        text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r', ..] ? "'" + text : text;

    private static void CheckCell(Column column, JsonElement expected, (string Type, string Value)? cell)
    {
        var place = column.Name;
        switch (expected.ValueKind)
        {
            case JsonValueKind.Null:
                cell.ShouldBeNull(place);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                cell.ShouldBe(("boolean", expected.GetRawText()), place);
                break;
            case JsonValueKind.Number:
                cell.ShouldBe((IsExactInExcel(expected) ? "number" : "text", expected.GetRawText()), place);
                break;
            case JsonValueKind.Array:
                cell.ShouldBe(("text", expected.GetRawText()), place);
                break;
            case JsonValueKind.String when column.Type is ColumnType.Date or ColumnType.DateTime:
                cell!.Value.Type.ShouldBe("number", place);
                var moment = DateTime.Parse(expected.GetString()!, CultureInfo.InvariantCulture,
                    DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
                Workbook.Moment(cell.Value.Value)
                    .ShouldBe(new DateTime(moment.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond), place);
                break;
            default:
                var text = expected.GetString()!;
                cell.ShouldBe(("text", text.Length > MaxCellLength ? text[..(MaxCellLength - CutMark.Length)] + CutMark : text), place);
                break;
        }
    }

    // What fifteen digits hold.
    private static bool IsExactInExcel(JsonElement number) => number.GetRawText().Count(char.IsAsciiDigit) <= 15;
}
