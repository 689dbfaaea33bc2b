using System.CommandLine;
using StPlan.Api.Hosting;
using StPlan.Data.Databases;

namespace StPlan.Api.CommandLine;

/// <summary><c>backup</c>: copies an SQLite database while servers work on it (docs/database.md).</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output") { Description = "The new file.", Required = true };
        var command = new Command("backup", "Copies the database of this moment into one file. Servers keep running.") { output };

        // Without making it ready first: what was there before an upgrade is what a backup is for.
        command.SetAction((parsed, cancellation) => OperatorCommand.RunAsync(async () =>
        {
            await using var app = StPlanServer.Build(Settings.Parse(parsed.GetValue(StPlanCommandLine.SettingsOption) ?? []));
            var file = Path.GetFullPath(parsed.GetRequiredValue(output));
            await app.Services.GetRequiredService<DatabaseBackups>().WriteAsync(file, cancellation);
            Console.WriteLine(file);
            return 0;
        }));
        return command;
    }
}
