using Microsoft.EntityFrameworkCore;
using StPlan.Data.Databases;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Files;

/// <summary>
/// Takes files of reports or observations in: all of a file in one transaction, or nothing of it with all that is wrong at its place.
/// </summary>
public sealed class FileImports(DatabaseCalls database, TaskReports reports, ObservationRecords observations)
{
    private const int MaxProblems = 200;

    /// <param name="actor">Whose reports they are.</param>
    /// <param name="file">CSV or XLSX.</param>
    /// <param name="options">Whether it is a dry run, and who is told how far it is.</param>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be written; then nothing is.</exception>
    public async Task<ImportResult> ImportAsync(Actor actor, Stream file, WriteOptions options, CancellationToken cancellation)
    {
        var read = await ImportFile.ReadAsync(file, cancellation: cancellation);
        if (read.IsRefused)
        {
            return new ImportResult(read.Kind, 0, 0, read.Problems, read.ProblemCount);
        }

        if (read.IsDemo && !await IsDemoAsync(cancellation))
        {
            var foreign = new FileProblem(null, 0, null, null, new Text(
                "Đây là biểu mẫu DEMO, không được nhập vào cơ sở dữ liệu thật.",
                "This is a workbook of a demonstration. Use a workbook of this server, whose data are real."));
            return new ImportResult(read.Kind, 0, 0, [foreign], 1);
        }

        return read.Kind == FileKind.Observations
            ? await WriteAsync(read, read.Observations, rows => observations.RecordAsync(actor, rows, options, cancellation))
            : await WriteAsync(read, read.Reports, rows => reports.SubmitAsync(actor, rows, options, cancellation));
    }

    private static async Task<ImportResult> WriteAsync<TSubmission, TRow>(
        ImportFile file, IReadOnlyList<ImportRow<TSubmission>> rows, Func<IReadOnlyList<TSubmission>, Task<WriteResult<TRow>>> write)
    {
        if (rows.Count == 0)
        {
            return new ImportResult(file.Kind, 0, 0, [], 0);
        }

        var result = await write([.. rows.Select(row => row.Submission)]);
        return new ImportResult(
            file.Kind, rows.Count, result.Unchanged, [.. result.Problems.Take(MaxProblems).Select(file.Locate)], result.Problems.Count);
    }

    private Task<bool> IsDemoAsync(CancellationToken cancellation) => database.ReadAsync(
        (context, cancellation) => context.Releases.AnyAsync(r => r.IsDemo, cancellation), cancellation);
}

/// <summary>What became of a file: all of it was taken, or nothing and why.</summary>
/// <param name="Kind">What it holds; null where no table was found.</param>
/// <param name="Rows">How many rows it submits.</param>
/// <param name="Unchanged">How many of them say what is there already.</param>
/// <param name="Problems">All that is wrong, or the first of it; empty where it was taken.</param>
/// <param name="ProblemCount">How much is wrong, also beyond those.</param>
public sealed record ImportResult(FileKind? Kind, int Rows, int Unchanged, IReadOnlyList<FileProblem> Problems, int ProblemCount)
{
    public bool IsRefused => ProblemCount > 0;
}
