using StPlan.Data.Files.Values;
using StPlan.Domain;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Files.Tables;

/// <summary>A row's values by column; what is wrong with them is reported where it stands.</summary>
internal sealed class RowValues(Header header, PerFileValues perFile, Row row, FileProblems problems)
{
    /// <summary>Columns of which a problem has been reported: a cell has one at a time.</summary>
    private readonly HashSet<FileColumn> _broken = [];

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsSound { get; private set; } = true;

    public RowAddress Address { get; } = new(header.Address.Sheet, row.Number);

    public bool Has(FileColumn column) => header.PlaceOf(column) is { } place && row.Cells.Any(cell => cell.Place == place);

    public string? Text(FileColumn column)
    {
        if (Find(column) is not { } cell)
        {
            return null;
        }

        var text = CleanText.Read(cell.Shown);
        if (CleanText.ProblemOf(text) is { } problem)
        {
            Report(column, cell, problem);
            return null;
        }

        return text.Length > 0 ? text : null;
    }

    /// <summary>The text; empty, and reported, where there is none.</summary>
    public string RequiredText(FileColumn column) => Text(column) ?? Missing(column, "");

    public int RequiredYear(FileColumn column)
    {
        if (Find(column) is not { } cell)
        {
            return Missing(column, 0);
        }

        return Read(column, cell, CellNumbers.TryReadYear(cell, out var year), year);
    }

    public int? WholeNumber(FileColumn column) =>
        Find(column) is { } cell ? Read(column, cell, CellNumbers.TryReadWhole(cell, column.Type, out var number), number) : null;

    public decimal? Number(FileColumn column) =>
        Find(column) is { } cell ? Read(column, cell, CellNumbers.TryRead(cell, column.Type, out var number), number) : null;

    public bool? YesNo(FileColumn column) =>
        Find(column) is { } cell ? Read(column, cell, YesNoText.TryRead(cell.Shown, out var answer), answer) : null;

    public TValue? Term<TValue>(FileColumn column, TermList<TValue> terms)
        where TValue : struct, Enum
    {
        if (Find(column) is not { } cell)
        {
            return null;
        }

        var problem = terms.TryRead(cell.Shown, out var value)
            ? null
            : new Text(
                $"Gặp {Quoted.Of(cell.Shown)}; cần một trong: {terms.Expected.Vi}.",
                $"Found {Quoted.Of(cell.Shown)}; expected one of {terms.Expected.En}.");
        return Read(column, cell, problem, value);
    }

    public TValue RequiredTerm<TValue>(FileColumn column, TermList<TValue> terms)
        where TValue : struct, Enum => Find(column) is null ? Missing<TValue>(column, default) : Term(column, terms) ?? default;

    public IReadOnlyList<Output> Outputs(FileColumn column) =>
        Text(column) is { } text ? Read(column, Find(column)!.Value, OutputsText.TryRead(text, out var outputs), outputs) : [];

    public IReadOnlyList<Evidence> Evidence(FileColumn column) =>
        Text(column) is { } text ? Read(column, Find(column)!.Value, EvidenceText.TryRead(text, out var evidence), evidence) : [];

    public string? WebAddress(FileColumn column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        var problem = Values.WebAddress.Is(text)
            ? null
            : new Text(
                $"Gặp {Quoted.Of(text)}; cần một địa chỉ đầy đủ bắt đầu bằng http:// hoặc https://.",
                $"Found {Quoted.Of(text)}; expected a whole address that begins with http:// or https://.");
        return Read(column, Find(column)!.Value, problem, text);
    }

    private Cell? Find(FileColumn column)
    {
        if (header.PlaceOf(column) is not { } place)
        {
            return perFile.Of(column) is { } value ? new Cell(0, CellKind.Text, value) : null;
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
    private bool IsReadable(FileColumn column, Cell cell)
    {
        if (cell.Kind is not (CellKind.Error or CellKind.Uncomputed))
        {
            return true;
        }

        if (_broken.Add(column))
        {
            Report(column, cell, cell.Kind == CellKind.Error
                ? new Text($"Gặp lỗi công thức {cell.Text}; cần một giá trị.", $"Found the formula error {cell.Text}; expected a value.")
                : new Text(
                    "Gặp công thức chưa được tính; cần mở tệp bằng Excel hoặc LibreOffice rồi lưu lại.",
                    "Found a formula without its result; expected the file as Excel or LibreOffice saves it."));
        }

        return false;
    }

    private TValue Read<TValue>(FileColumn column, Cell cell, Text? problem, TValue value)
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
            var expected = column.Type == ColumnType.Status ? new Text($"một trong: {Terms.Status.Expected.Vi}", $"one of {Terms.Status.Expected.En}") : null;
            Report(column, null, new Text(
                $"Không có {column.Title.Vi.ToLowerInvariant()}; cần {expected?.Vi ?? "một giá trị"}.",
                $"Found no {column.Title.En!.ToLowerInvariant()}; expected {expected?.En ?? "a value"}."));
        }

        IsSound = false;
        return standIn;
    }

    private void Report(FileColumn column, Cell? cell, Text message)
    {
        IsSound = false;
        _broken.Add(column);
        problems.Add(Address, column.Name, header.PlaceOf(column), cell?.Shown, message);
    }
}
