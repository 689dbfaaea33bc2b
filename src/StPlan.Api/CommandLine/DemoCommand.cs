using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;
using StPlan.Data;
using StPlan.Demo;

namespace StPlan.Api.CommandLine;

/// <summary><c>demo</c>: makes a database of its own with invented reports, to look at and to try things on (docs/demo.md).</summary>
internal static class DemoCommand
{
    private const string DefaultFile = "data/stplan-demo.db";

    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "The new SQLite file.",
            DefaultValueFactory = _ => DefaultFile,
        };
        var seed = new Option<int>("--seed")
        {
            Description = "Determines the figures. The same seed always gives the same rows.",
            DefaultValueFactory = _ => DemoDatabase.DefaultSeed,
        };
        var force = new Option<bool>("--force") { Description = "Replaces an earlier demonstration. It never replaces another file." };
        var command = new Command("demo", "Makes a database with invented reports for 2025–2029. Everything in it is marked "
            + "DEMO.") { output, seed, force };
        command.SetAction((parsed, cancellation) => OperatorCommand.RunAsync(async () =>
        {
            var path = parsed.GetRequiredValue(output);
            try
            {
                await RefuseDatabaseOfSettingsAsync(path, parsed.GetValue(StPlanCommandLine.SettingsOption) ?? []);
                Print(path, await DemoDatabase.CreateAsync(path, parsed.GetValue(seed), parsed.GetValue(force), new ErrorLines(),
                    cancellation));
                return 0;
            }
            catch (DemoRefusedException refused)
            {
                await Console.Error.WriteLineAsync(refused.Message);
                return 1;
            }
        }));
        return command;
    }

    /// <summary>Where a real database is, or will be when the server first starts, is no place for invented reports.</summary>
    private static async Task RefuseDatabaseOfSettingsAsync(string output, string[] settings)
    {
        await using var app = StPlanServer.Build(Settings.Parse(settings));
        var database = app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        if (database.Provider == DatabaseProvider.Sqlite
            && Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource) == Path.GetFullPath(output))
        {
            throw new DemoRefusedException(
                $"{output} is the server's own database (ConnectionStrings:StPlan). Invented reports may not go there. Choose another "
                    + "--output.");
        }
    }

    private static void Print(string output, DemoSummary made)
    {
        Console.WriteLine(
            $"{made.Path}: {made.Releases} releases, {made.Agencies} agencies, {made.Reports} reports, {made.Assessments} assessments, "
            + $"{made.Observations} observations; {made.Drafts} of these are drafts.");
        Console.WriteLine(
            $"""Serve it: dotnet run --project src/StPlan.Api -- --set ConnectionStrings:StPlan="Data Source={output}" """.TrimEnd());
    }

    /// <summary>At once and in order, which Progress does not promise.</summary>
    private sealed class ErrorLines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
