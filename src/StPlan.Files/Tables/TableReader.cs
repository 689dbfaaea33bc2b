using System.Globalization;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>Reads the tables of a file, one after another, into what they submit.</summary>
internal sealed class TableReader(FileLimits limits, FileProblems problems)
{
    private readonly List<ImportRow<ReportSubmission>> _reports = [];
    private readonly List<ImportRow<ObservationSubmission>> _observations = [];
    private readonly List<Header> _headers = [];
    private int _rows;

    public IReadOnlyList<ImportRow<ReportSubmission>> Reports => _reports;

    public IReadOnlyList<ImportRow<ObservationSubmission>> Observations => _observations;

    /// <summary>One for each table.</summary>
    public IReadOnlyList<Header> Headers => _headers;

    /// <summary>Rows of a form that came back as they went.</summary>
    public int Untouched { get; private set; }

    /// <summary>From the hidden sheet of our own workbook; empty where there is none.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; set; } = new Dictionary<string, string>();

    /// <summary>Whether a demonstration handed it out; a copy saved as CSV still says so above the table.</summary>
    public bool IsDemo { get; private set; }

    /// <returns>Whether there is a table with a heading that is known.</returns>
    public bool Read(string? sheet, IEnumerable<SheetRow> rows)
    {
        using var all = rows.GetEnumerator();
        var top = new List<SheetRow>();
        while (top.Count < limits.MaxRowsBeforeHeader && all.MoveNext())
        {
            top.Add(all.Current);
        }

        if (HeaderReader.Find(top) is not (var index, var known, _))
        {
            return false;
        }

        IsDemo |= Metadata.ContainsKey(WorkbookMetadata.Demo)
            || top.Take(index).Any(row => row.Cells[0].Text.StartsWith(WorkbookMetadata.DemoMark, StringComparison.Ordinal));
        var perFile = PerFileValues.Read(sheet, top.Take(index), known, Metadata, problems);
        var header = HeaderReader.Read(sheet, top[index], known, perFile, problems);
        if (_headers.FirstOrDefault(other => other.Kind != header.Kind) is { } other)
        {
            problems.Add(header.Address, null, null, null, new Text(
                $"Tệp vừa có báo cáo vừa có số liệu chỉ tiêu (trang \"{other.Address.Sheet}\"). Hãy gửi mỗi loại một tệp.",
                $"The file has both reports and observations (see sheet \"{other.Address.Sheet}\"). Send a file for each."));
        }

        _headers.Add(header);
        var table = new Table(header, perFile, []);
        foreach (var row in top.Skip(index + 1))
        {
            ReadRow(table, row);
        }

        while (all.MoveNext())
        {
            ReadRow(table, all.Current);
        }

        return true;
    }

    private void ReadRow(Table table, SheetRow row)
    {
        if (++_rows > limits.MaxRows)
        {
            var max = limits.MaxRows.ToString(CultureInfo.InvariantCulture);
            throw new UnreadableFileException(
                new Text(
                    $"Tệp có hơn {max} dòng. Hãy chia thành nhiều tệp.",
                    $"The file has more than {max} rows. Split it into several files."),
                new RowAddress(table.Header.Address.Sheet, row.Number));
        }

        var values = new RowValues(table.Header, table.PerFile, row, problems);
        ReportStrays(table, values.Address, row);
        if (table.Header.Kind == FileKind.Observations)
        {
            var observation = ObservationRowReader.Read(values);
            if (values.IsSound)
            {
                _observations.Add(new(values.Address, observation));
            }

            return;
        }

        if (table.Header.IsForm && ReportRowReader.IsEmpty(values))
        {
            Untouched++;
            return;
        }

        var report = ReportColumns.Read(values);
        if (!values.IsSound)
        {
            return;
        }

        if (ReportRowReader.IsUnchanged(values, report))
        {
            Untouched++;
            return;
        }

        _reports.Add(new(values.Address, report));
    }

    /// <summary>A value below no heading would be lost without a word. Said once a column.</summary>
    private void ReportStrays(Table table, RowAddress address, SheetRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (table.Header.At(cell.Place) is null && !table.Header.Unknown.Contains(cell.Place) && table.Strays.Add(cell.Place))
            {
                problems.Add(address, null, cell.Place, cell.Shown, new Text(
                    $"{Quoted.Of(cell.Shown)} ở cột thứ {Number(cell.Place + 1)}, cột này không có tiêu đề. Hãy đặt giá trị dưới một "
                        + "tiêu đề. Văn bản có dấu phân cách phải đặt trong ngoặc kép.",
                    $"{Quoted.Of(cell.Shown)} stands in column {Number(cell.Place + 1)}, which has no heading. Put each value below a "
                        + "heading. Put a text with a separator in quotation marks."));
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="Strays">Columns without a heading in which a value was found.</param>
    private sealed record Table(Header Header, PerFileValues PerFile, HashSet<int> Strays);
}
