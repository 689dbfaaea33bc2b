using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Finds the heading of a table, which may stand below a title, and says what is wrong with it.</summary>
internal static class HeaderReader
{
    /// <summary>The row that names most columns, two at least, and of which kind of file; null where there is none.</summary>
    public static (int Index, KnownColumns Columns, int Named)? Find(IReadOnlyList<SheetRow> rows)
    {
        (int Index, KnownColumns Columns, int Named)? best = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var named = KnownColumns.OfEachKind
                .Select(columns =>
                    (Columns: columns,
                        Count: rows[i].Cells.Select(cell => columns.Find(cell.Text)).OfType<FileColumn>().Distinct().Count()))
                .OrderByDescending(each => each.Count)
                .ToList();
            // As many of each kind are those that both have (plan, year): that says nothing.
            if (named[0].Count >= 2 && named[0].Count > named[1].Count && named[0].Count > (best?.Named ?? 0))
            {
                best = (i, named[0].Columns, named[0].Count);
            }
        }

        return best;
    }

    public static Header Read(string? sheet, SheetRow row, KnownColumns known, PerFileValues perFile, FileProblems problems)
    {
        var address = new RowAddress(sheet, row.Number);
        var columns = new Dictionary<int, FileColumn>();
        var unknown = new HashSet<int>();
        foreach (var cell in row.Cells)
        {
            if (known.Find(cell.Text) is not { } column)
            {
                unknown.Add(cell.Place);
                problems.Add(address, Heading(cell), cell.Place, cell.Text, UnknownMessage(cell, known));
            }
            else if (columns.ContainsValue(column))
            {
                unknown.Add(cell.Place);
                problems.Add(address, column.Name, cell.Place, cell.Text, new Text(
                    $"Cột \"{column.Title.Vi}\" ({column.Name}) có hai lần. Chỉ giữ lại một cột.",
                    $"The column {column.Name} (\"{column.Title.Vi}\") appears twice. Keep only one."));
            }
            else
            {
                columns.Add(cell.Place, column);
            }
        }

        foreach (var missing in Header.All(known.Kind).Where(c => c.IsRequired && !columns.ContainsValue(c) && !perFile.Has(c)))
        {
            problems.Add(address, missing.Name, null, null, MissingMessage(missing));
        }

        return new Header(address, known.Kind, columns, unknown);
    }

    private static Text MissingMessage(FileColumn column) => column.IsPerFile
        ? new Text(
            $"Không có cột \"{column.Title.Vi}\" ({column.Name}). Phải thêm cột này, hoặc thêm dòng \"{column.Title.Vi}: …\" phía trên "
                + "bảng.",
            $"The column {column.Name} (\"{column.Title.Vi}\") is missing. Add it, or add a line \"{column.Title.En}: …\" above the table.")
        : new Text(
            $"Không có cột \"{column.Title.Vi}\" ({column.Name}). Phải thêm cột này.",
            $"The column {column.Name} (\"{column.Title.Vi}\") is missing. Add it.");

    private static Text UnknownMessage(SheetCell cell, KnownColumns known)
    {
        var found = Quoted.Of(cell.Text);
        if (known.Nearest(cell.Text) is { } nearest)
        {
            return new Text(
                $"Cột {found} không có trong mẫu. Có phải là \"{nearest.Title.Vi}\" ({nearest.Name})?",
                $"The column {found} is unknown. Did you mean {nearest.Name} (\"{nearest.Title.Vi}\")?");
        }

        var names = string.Join(", ", Header.All(known.Kind).Select(column => column.Name));
        return new Text(
            $"Cột {found} không có trong mẫu. Hãy dùng một trong các cột: {names}.",
            $"The column {found} is unknown. Use one of {names}.");
    }

    private static string Heading(SheetCell cell) => Quoted.Of(cell.Text)[1..^1];
}
