using System.CommandLine;
using StPlan.Api.Hosting;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Api.CommandLine;

/// <summary>What commands on the database have in common: the settings of the server, and mistakes said on standard error.</summary>
internal static class OperatorCommand
{
    /// <summary>Lets a command work on the database that the settings name; it is made ready first, as at a start of the server.</summary>
    /// <param name="command">The command.</param>
    /// <param name="work">Gives the exit code.</param>
    public static void OnDatabase(this Command command, Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> work) =>
        command.SetAction((parsed, cancellation) => RunAsync(async () =>
        {
            await using var app = StPlanServer.Build(Settings.Parse(parsed.GetValue(StPlanCommandLine.SettingsOption) ?? []));
            await app.Services.GetRequiredService<DatabaseInitializer>().InitializeAsync(cancellation);
            return await work(parsed, app.Services, cancellation);
        }));

    /// <summary>What an operator can mend is said in a sentence; only our bugs show where they are.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is DatabaseUnavailableException or InvalidSettingException or IOException
            or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
        catch (Exception exception) when (StPlanServer.InvalidSetting(exception) is not null)
        {
            await Console.Error.WriteLineAsync(StPlanServer.InvalidSetting(exception));
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    /// <summary>Says why nothing was written, in both languages.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RefuseAsync(IEnumerable<WriteProblem> problems)
    {
        foreach (var problem in problems)
        {
            await Console.Error.WriteLineAsync(problem.Message.Vi);
            await Console.Error.WriteLineAsync(problem.Message[Language.En]);
        }

        return 1;
    }
}
