using StPlan.Data.Writing;
using StPlan.FileFormats;
using StPlan.Files.Csv;
using StPlan.Files.Tables;
using StPlan.Files.Xlsx;

namespace StPlan.Files;

/// <summary>
/// A file of reports or observations as it was read: what its rows submit, each with its address, or all that is wrong with it. Nothing in
/// it has been checked against a plan; that is the writer's.
/// </summary>
public sealed class ImportFile
{
    private readonly FileProblems _problems;
    private readonly IReadOnlyList<Header> _headers;

    private ImportFile(TableReader tables, FileProblems problems)
    {
        _problems = problems;
        _headers = tables.Headers;
        Reports = tables.Reports;
        Observations = tables.Observations;
        UntouchedRows = tables.Untouched;
        IsDemo = tables.IsDemo;
    }

    /// <summary>Null where no table was found.</summary>
    public FileKind? Kind => _headers.Count > 0 ? _headers[0].Kind : null;

    /// <summary>The rows with which nothing is wrong. Not to be written where the file <see cref="IsRefused"/>: all or nothing.</summary>
    public IReadOnlyList<ImportRow<ReportSubmission>> Reports { get; }

    /// <inheritdoc cref="Reports"/>
    public IReadOnlyList<ImportRow<ObservationSubmission>> Observations { get; }

    /// <summary>Rows of a report workbook that came back as they went, and so are no reports.</summary>
    public int UntouchedRows { get; }

    /// <summary>Whether it is a report workbook that a demonstration handed out.</summary>
    public bool IsDemo { get; }

    /// <summary>All that is wrong, or the first of it (<see cref="FileLimits.MaxProblems"/>), in the order of the file.</summary>
    public IReadOnlyList<FileProblem> Problems => _problems.First;

    /// <summary>How much is wrong, also beyond what <see cref="Problems"/> holds.</summary>
    public int ProblemCount => _problems.Count;

    public bool IsRefused => ProblemCount > 0;

    /// <summary>Reads a CSV or XLSX file; which of them it is shows in its first bytes.</summary>
    public static async Task<ImportFile> ReadAsync(Stream stream, FileLimits? limits = null, CancellationToken cancellation = default)
    {
        limits ??= FileLimits.Default;
        var file = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        // One byte more than allowed shows that there is too much.
        while (file.Length <= limits.MaxBytes && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            file.Write(buffer, 0, read);
        }

        return Read(file.ToArray(), limits);
    }

    public static ImportFile Read(byte[] file, FileLimits? limits = null)
    {
        limits ??= FileLimits.Default;
        var problems = new FileProblems(limits.MaxProblems);
        var tables = new TableReader(limits, problems);
        try
        {
            FileSignature.Check(file, limits);
            if (FileSignature.IsZip(file))
            {
                XlsxFileReader.Read(file, limits, tables, problems);
            }
            else
            {
                CsvFileReader.Read(file, limits, tables, problems);
            }
        }
        catch (UnreadableFileException unreadable)
        {
            problems.Add(unreadable.At, null, null, null, unreadable.Reason);
        }

        return new ImportFile(tables, problems);
    }

    /// <summary>What the writer found wrong, at its place in this file.</summary>
    public FileProblem Locate(WriteProblem problem)
    {
        var isReport = Kind != FileKind.Observations;
        if (problem.Index < 0 || problem.Index >= (isReport ? Reports.Count : Observations.Count))
        {
            return new FileProblem(null, 0, problem.Field, null, problem.Message);
        }

        var address = isReport ? Reports[problem.Index].Address : Observations[problem.Index].Address;
        var header = _headers.First(h => h.Address.Sheet == address.Sheet);
        var column = problem.Field is null ? null : header.ColumnOfField(problem.Field);
        var value = column switch
        {
            SubmissionColumn<ReportSubmission> c => c.Write(Reports[problem.Index].Submission),
            SubmissionColumn<ObservationSubmission> c => c.Write(Observations[problem.Index].Submission),
            _ => null,
        };
        return new FileProblem(address.Sheet, address.Row, column?.Name ?? problem.Field, value, problem.Message)
        {
            Letters = address.Sheet is not null && column is not null && header.PlaceOf(column) is { } place ? ColumnLetters.Of(place)
                : null,
        };
    }
}

/// <summary>What one row submits.</summary>
public sealed record ImportRow<TSubmission>(RowAddress Address, TSubmission Submission);

/// <summary>What the rows of a file are. It follows from its columns.</summary>
public enum FileKind
{
    /// <summary>Agencies' reports on their tasks, with the columns of <see cref="ReportColumns"/>.</summary>
    Reports,

    /// <summary>Indicators' values, with the columns of <see cref="ObservationColumns"/>.</summary>
    Observations,
}
