using StPlan.Domain;
using StPlan.Domain.Reporting;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>A row's values by column; what is wrong with them is reported where it stands.</summary>
internal sealed partial class RowValues(Header header, PerFileValues perFile, SheetRow row, FileProblems problems)
{
    /// <summary>True until a problem was found.</summary>
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
                $"{Quoted.Of(cell.Shown)} không có trong danh mục. Phải nhập một trong: {terms.Expected.Vi}.",
                $"{Quoted.Of(cell.Shown)} is not in the list. Write one of {terms.Expected.En}.");
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
                $"{Quoted.Of(text)} không phải là địa chỉ đầy đủ. Phải nhập địa chỉ bắt đầu bằng http:// hoặc https://.",
                $"{Quoted.Of(text)} is not a full address. Write an address that begins with http:// or https://.");
        return Read(column, Find(column)!.Value, problem, text);
    }
}
