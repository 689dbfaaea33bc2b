using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>
/// What is said once for all rows of a table: in the lines above it ("Năm: 2025"), and in the hidden sheet of our own workbook.
/// </summary>
internal sealed class PerFileValues
{
    private readonly Dictionary<FileColumn, string> _values = [];

    public bool Has(FileColumn column) => _values.ContainsKey(column);

    public string? Of(FileColumn column) => _values.GetValueOrDefault(column);

    /// <param name="metadata">By column name; empty where there is no such sheet.</param>
    public static PerFileValues Read(
        string? sheet, IEnumerable<SheetRow> above, KnownColumns known, IReadOnlyDictionary<string, string> metadata, FileProblems problems)
    {
        var values = new PerFileValues();
        foreach (var column in Header.All(known.Kind).Where(c => c.IsPerFile))
        {
            if (metadata.GetValueOrDefault(column.Name) is { } value)
            {
                values._values.Add(column, value);
            }
        }

        foreach (var row in above)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                values.Read(new RowAddress(sheet, row.Number), row.Cells, i, known, problems);
            }
        }

        return values;
    }

    private void Read(RowAddress address, IReadOnlyList<SheetCell> cells, int i, KnownColumns known, FileProblems problems)
    {
        var colon = cells[i].Text.IndexOf(':', StringComparison.Ordinal);
        var (label, rest) = colon < 0 ? (cells[i].Text, "") : (cells[i].Text[..colon], cells[i].Text[(colon + 1)..]);
        if (known.Find(label) is not { IsPerFile: true } column)
        {
            return;
        }

        var value = CleanText.Read(
            rest.Length > 0 && !string.IsNullOrWhiteSpace(rest) ? rest : i + 1 < cells.Count ? cells[i + 1].Shown : "");
        if (value.Length == 0 || _values.TryAdd(column, value) || _values[column] == value)
        {
            return;
        }

        var known0 = Quoted.Of(_values[column]);
        problems.Add(address, column.Name, cells[i].Place, value, new Text(
            $"Giá trị là {Quoted.Of(value)}, nhưng tệp này lập cho {known0}. Hãy tải mẫu mới, không sửa dòng này.",
            $"The value is {Quoted.Of(value)}, but the file was made for {known0}. Get a new form. Do not change this line."));
    }
}
