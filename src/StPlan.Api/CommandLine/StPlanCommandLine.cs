using System.CommandLine;
using StPlan.Api.Hosting;

namespace StPlan.Api.CommandLine;

/// <summary>The commands of the executable. Without one it is the server.</summary>
public static class StPlanCommandLine
{
    /// <summary>Settings, for every command that has to do with the database.</summary>
    internal static Option<string[]> SettingsOption { get; } = new("--set")
    {
        Description = "A setting as Name=Value, such as Database:Provider=Sqlite; may be repeated. Settings are listed in the README.",
        Recursive = true,
    };

    /// <returns>The exit code: 0 when all went well, 1 when something could not be done (said on standard error), 130 when interrupted.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("StPlan: the science and technology plan of Trà Vinh province as a public GraphQL API. Without a command: the server.")
        {
            SettingsOption,
            SchemaCommand.Create(),
            KeysCommand.Create(),
            ImportCommand.Create(),
            WorkbookCommand.Create(),
            ReleaseCommand.Create(),
            WebhooksCommand.Create(),
            BackupCommand.Create(),
            DemoCommand.Create(),
            OpenDataCommand.Create(),
        };
        root.SetAction((parsed, cancellation) => ServeAsync(parsed.GetValue(SettingsOption) ?? [], cancellation));
        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static Task<int> ServeAsync(string[] settings, CancellationToken cancellation) => OperatorCommand.RunAsync(async () =>
    {
        await using var server = await StPlanServer.StartAsync(Settings.Parse(settings), cancellation);
        await server.WaitForShutdownAsync(cancellation);
        return 0;
    });
}
