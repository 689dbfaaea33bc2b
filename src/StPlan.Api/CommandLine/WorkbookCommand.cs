using System.CommandLine;
using StPlan.Data.Writing;
using StPlan.Files;

namespace StPlan.Api.CommandLine;

/// <summary><c>workbook</c>: the form in which an agency reports for a year, to be filled in and given to <c>import</c> (docs/import.md).</summary>
internal static class WorkbookCommand
{
    public static Command Create()
    {
        var agency = new Option<string>("--agency") { Description = "The agency's code: SKHCN.", Required = true };
        var year = new Option<int>("--year") { Description = "The year to report for.", Required = true };
        var output = new Option<FileInfo>("--output") { Description = "Where to write it (XLSX).", Required = true };
        var command = new Command("workbook", "Writes the workbook in which an agency reports for a year, its tasks filled in.") { agency, year, output };
        command.OnDatabase(async (parsed, services, cancellation) =>
        {
            var result = await services.GetRequiredService<AgencyWorkbooks>().CreateAsync(
                Actor.Operator, parsed.GetRequiredValue(agency), parsed.GetRequiredValue(year), cancellation);
            if (result.IsRefused)
            {
                return await OperatorCommand.RefuseAsync(result.Problems);
            }

            // Whole before anything of it is in the file.
            var workbook = new MemoryStream();
            ReportWorkbook.Write(workbook, result.Written[0]);
            var file = parsed.GetRequiredValue(output);
            file.Directory?.Create();
            await File.WriteAllBytesAsync(file.FullName, workbook.ToArray(), cancellation);
            Console.WriteLine(file.FullName);
            return 0;
        });
        return command;
    }
}
