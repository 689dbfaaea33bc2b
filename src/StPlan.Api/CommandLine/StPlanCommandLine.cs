using System.CommandLine;
using StPlan.Api.Hosting;
using StPlan.Data.Startup;

namespace StPlan.Api.CommandLine;

/// <summary>The commands of the executable. Without one it is the server.</summary>
public static class StPlanCommandLine
{
    /// <returns>The exit code: 0 when all went well, 1 when something could not be done (said on standard error), 130 when interrupted.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new Option<string[]>("--set")
        {
            Description = "A setting as Name=Value, such as Database:Provider=Sqlite; may be repeated. Settings are listed in the README.",
            Recursive = true,
        };
        var root = new RootCommand("StPlan: the science and technology plan of Trà Vinh province as a public GraphQL API. Without a command: the server.")
        {
            settings,
            SchemaCommand.Create(),
        };
        root.SetAction((parsed, cancellation) => ServeAsync(parsed.GetValue(settings) ?? [], cancellation));
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> ServeAsync(string[] settings, CancellationToken cancellation)
    {
        try
        {
            await using var server = await StPlanServer.StartAsync(Settings.Parse(settings), cancellation);
            await server.WaitForShutdownAsync(cancellation);
            return 0;
        }
        catch (Exception exception) when (exception is DatabaseUnavailableException or InvalidSettingException or IOException)
        {
            // What an operator can mend is said in a sentence; only our bugs show where they are.
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
