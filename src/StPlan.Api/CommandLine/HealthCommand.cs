using System.CommandLine;
using StPlan.Api.Hosting;
using StPlan.OpenData.Model;

namespace StPlan.Api.CommandLine;

/// <summary><c>health</c>: asks a running server whether it is well, for container engines, whose images have no curl.</summary>
internal static class HealthCommand
{
    private const string Path = "/health/ready";

    public static Command Create()
    {
        var url = new Option<Uri?>("--url")
        {
            Description = $"The address to ask. The default is {Path} of the server with the same settings.",
            CustomParser = argument =>
            {
                if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https")
                {
                    return parsed;
                }

                argument.AddError($"--url is {argument.Tokens[0].Value}. Use an address such as http://localhost:8080{Path}.");
                return null;
            },
        };
        var timeout = new Option<double>("--timeout") { Description = "Seconds to wait for the answer.", DefaultValueFactory = _ => 5 };
        timeout.Validators.Add(argument =>
        {
            if (argument.GetValue(timeout) is not (> 0 and <= 3600))
            {
                argument.AddError("--timeout is out of range. Use seconds above 0, up to 3600.");
            }
        });
        var command = new Command("health", "Asks a running server whether it is ready. The exit code is 0 if it is and 1 if it is not. "
            + "Standard error says why.") { url, timeout };
        command.SetAction((parsed, cancellation) => OperatorCommand.RunAsync(
            () => AskAsync(parsed.GetValue(url) ?? Default(parsed.GetValue(StPlanCommandLine.SettingsOption) ?? []),
                parsed.GetValue(timeout), cancellation)));
        return command;
    }

    /// <summary>Where the server of these settings is asked from the same machine.</summary>
    internal static Uri Default(string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables()
            .AddInMemoryCollection(Settings.Parse(settings)).Build();
        var listening = configuration["urls"]?.Split(';', StringSplitOptions.TrimEntries)[0] is { Length: > 0 } first ? first
            : configuration["http_ports"]?.Split(';', StringSplitOptions.TrimEntries)[0] is { Length: > 0 } port
                ? $"http://localhost:{port}"
            : Publication.LocalAddress;

        // Where it listens on all addresses, it does on this one.
        var address = BindingAddress.Parse(listening);
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port, Path).Uri;
    }

    private static async Task<int> AskAsync(Uri url, double seconds, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(seconds) };
        try
        {
            using var response = await client.GetAsync(url, cancellation);
            if (response.IsSuccessStatusCode)
            {
                return 0;
            }

            await Console.Error.WriteLineAsync(
                $"{url} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellation)}");
        }
        catch (Exception exception) when (exception is HttpRequestException
            || (exception is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            await Console.Error.WriteLineAsync($"{url} does not answer: {exception.Message}");
        }

        return 1;
    }
}
