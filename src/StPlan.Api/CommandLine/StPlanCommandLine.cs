using System.CommandLine;
using StPlan.Api.Hosting;

namespace StPlan.Api.CommandLine;

/// <summary>The commands of the executable. Without one it is the server.</summary>
public static class StPlanCommandLine
{
    /// <summary>Settings, for every command that has to do with the database.</summary>
    internal static Option<string[]> SettingsOption { get; } = new("--set")
    {
        Description = "A setting as Name=Value, such as Database:Provider=Sqlite; may be repeated. docs/settings.md lists them.",
        Recursive = true,
    };

    /// <returns>The exit code: 0 when all went well, 1 when something could not be done (said on standard error), 130 when
    /// interrupted.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = Create();
        var command = root.Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (command.CommandResult.Command == root)
        {
            // The server takes signals itself; this would end it two seconds after the first.
            configuration.ProcessTerminationTimeout = null;
        }

        return await command.InvokeAsync(configuration);
    }

    /// <summary>All commands that there are.</summary>
    internal static RootCommand Create()
    {
        var root = new RootCommand("StPlan publishes the science and technology plan of Trà Vinh province as a GraphQL API. Without a "
            + "command it starts the server.")
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
            HealthCommand.Create(),
        };
        root.SetAction((parsed, _) => ServeAsync(parsed.GetValue(SettingsOption) ?? []));
        return root;
    }

    private static Task<int> ServeAsync(string[] settings) => OperatorCommand.RunAsync(async () =>
    {
        using var signals = new StopSignals();
        await using var server = await StPlanServer.StartAsync(Settings.Parse(settings), signals.First);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(signals.First, server.Lifetime.ApplicationStopping);
        await Task.Delay(Timeout.Infinite, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (signals.First.IsCancellationRequested)
        {
            await server.Services.GetRequiredService<GracefulShutdown>().LeaveAsync(signals.Now);
        }

        await server.StopAsync(CancellationToken.None);
        return 0;
    });
}
