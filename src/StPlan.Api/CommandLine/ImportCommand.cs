using System.CommandLine;
using StPlan.Api.Stewardship;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Files;

namespace StPlan.Api.CommandLine;

/// <summary>
/// <c>import FILE</c>: reports or observations from CSV or XLSX, as drafts of the next release; all of the file or nothing
/// (docs/import.md).
/// </summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "A CSV or XLSX file. Its columns say whether it holds reports or "
            + "observations."
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks the file and imports nothing." };
        var command = new Command("import", "Imports a file of reports or observations as drafts. If the file has a problem, imports "
            + "nothing and lists all problems.") { file, dryRun };
        command.OnDatabase((parsed, services, cancellation) =>
            ImportAsync(services.GetRequiredService<FileImports>(), parsed.GetRequiredValue(file), parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static async Task<int> ImportAsync(FileImports imports, FileInfo file, bool isDryRun, CancellationToken cancellation)
    {
        await using var stream = file.OpenRead();
        var bar = new ProgressBar();
        var result = await imports.ImportAsync(Actor.Operator, stream, new WriteOptions(isDryRun, Progress: bar), cancellation);
        bar.Clear();
        foreach (var problem in result.Problems)
        {
            await Console.Error.WriteLineAsync(problem.ToString(Language.Vi));
            await Console.Error.WriteLineAsync($"  {problem.ToString(Language.En)}");
        }

        if (result.IsRefused)
        {
            await Console.Error.WriteLineAsync($"{file.Name}: {ImportEndpoint.RefusedText(result.ProblemCount)}");
            return 1;
        }

        var what = result.Kind == FileKind.Observations ? "observations" : "reports";
        Console.WriteLine(isDryRun
            ? $"The file can be imported: {result.Rows} {what}, {result.Unchanged} of them unchanged."
            : $"Imported {result.Rows} {what} as drafts, {result.Unchanged} of them unchanged.");
        return 0;
    }
}
