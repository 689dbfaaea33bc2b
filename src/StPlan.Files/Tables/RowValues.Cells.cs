using StPlan.Domain;

namespace StPlan.Files.Tables;

/// <content>Where the values stand, and how problems of them are reported.</content>
internal sealed partial class RowValues
{
    /// <summary>Columns of which a problem has been reported: a cell has one at a time.</summary>
    private readonly HashSet<FileColumn> _broken = [];

    private SheetCell? Find(FileColumn column)
    {
        if (header.PlaceOf(column) is not { } place)
        {
            return perFile.Of(column) is { } value ? new SheetCell(0, SheetCellKind.Text, value) : null;
        }

        foreach (var cell in row.Cells)
        {
            if (cell.Place == place)
            {
                return IsReadable(column, cell) ? cell : null;
            }
        }

        return null;
    }

    /// <summary>A formula that failed is neither a value nor an empty cell.</summary>
    private bool IsReadable(FileColumn column, SheetCell cell)
    {
        if (cell.Kind is not (SheetCellKind.Error or SheetCellKind.Uncomputed))
        {
            return true;
        }

        if (_broken.Add(column))
        {
            Report(column, cell, cell.Kind == SheetCellKind.Error
                ? new Text(
                    $"Ô có lỗi công thức {cell.Text}. Phải nhập một giá trị.",
                    $"The cell has the formula error {cell.Text}. Write a value.")
                : new Text(
                    "Ô có công thức chưa được tính. Hãy mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.",
                    "The cell has a formula without a result. Open the file in Excel or LibreOffice and save it."));
        }

        return false;
    }

    private TValue Read<TValue>(FileColumn column, SheetCell cell, Text? problem, TValue value)
    {
        if (problem is not null)
        {
            Report(column, cell, problem);
        }

        return value;
    }

    private TValue Missing<TValue>(FileColumn column, TValue standIn)
    {
        var isInFile = header.PlaceOf(column) is not null || perFile.Has(column);
        // A column that is not there is said once, of the heading.
        if (isInFile && !_broken.Contains(column))
        {
            var expected = column.Type == FileColumnType.Status
                ? new Text($"một trong: {Terms.Status.Expected.Vi}", $"one of {Terms.Status.Expected.En}") : null;
            Report(column, null, new Text(
                $"\"{column.Title.Vi}\" chưa có giá trị. Phải nhập {expected?.Vi ?? "một giá trị"}.",
                $"\"{column.Title.En}\" is empty. Write {expected?.En ?? "a value"}."));
        }

        IsSound = false;
        return standIn;
    }

    private void Report(FileColumn column, SheetCell? cell, Text message)
    {
        IsSound = false;
        _broken.Add(column);
        problems.Add(Address, column.Name, header.PlaceOf(column), cell?.Shown, message);
    }
}
