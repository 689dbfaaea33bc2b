using System.CommandLine;
using StPlan.Data.Writing;
using StPlan.Files;

namespace StPlan.Api.CommandLine;

/// <summary>
/// <c>workbook</c>: the form in which an agency reports for a year, to be filled in and given to <c>import</c> (docs/import.md).
/// </summary>
internal static class WorkbookCommand
{
    public static Command Create()
    {
        var agency = new Option<string>("--agency") { Description = "The code of the agency, such as SKHCN.", Required = true };
        var year = new Option<int>("--year") { Description = "The year of the reports.", Required = true };
        var output = new Option<FileInfo>("--output") { Description = "The XLSX file to write.", Required = true };
        var command = new Command("workbook", "Writes the workbook for the reports of an agency in a year. Its tasks are filled "
            + "in.") { agency, year, output };
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
