using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using StPlan.Api.Tests.Replicas;
using StPlan.Data.Tests;

namespace StPlan.Api.Tests;

/// <summary>The server as a process of its own, as an operator runs it, on a database of its own with plan 24 or on one that is shared;
/// with all that it says.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private const string DatabaseFile = "stplan.db";

    private readonly DirectoryInfo? _folder;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? _process;

    private ServerProcess(string? connectionString)
    {
        _folder = connectionString is null ? Directory.CreateTempSubdirectory("stplan-process-") : null;
        DatabaseSetting = $"ConnectionStrings:StPlan={connectionString ?? $"Data Source={Path.Combine(_folder!.FullName, DatabaseFile)}"}";
    }

    /// <summary>What it wrote on both its outputs.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; } = new() { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>For other commands on the same database.</summary>
    public string DatabaseSetting { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<ServerProcess> StartAsync(params string[] settings) => StartAsync(new ServerProcess(null), settings);

    /// <summary>Starts it on a database that others use, too, and that stays when it has ended.</summary>
    public static Task<ServerProcess> StartOnAsync(string connectionString, params string[] settings) =>
        StartAsync(new ServerProcess(connectionString), settings);

    private static async Task<ServerProcess> StartAsync(ServerProcess server, string[] settings)
    {
        if (server._folder is { } folder)
        {
            await SeededFile.CopyToAsync(Path.Combine(folder.FullName, DatabaseFile));
        }

        server._process = Executable.Start(
            Patient.Settings.Select(s => $"{s.Key}={s.Value}").Concat(["urls=http://127.0.0.1:0", server.DatabaseSetting, .. settings])
                .SelectMany(s => new[] { "--set", s }));
        server._process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        server._process.ErrorDataReceived += (_, line) => server.Hear(line.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        var exited = server._process.WaitForExitAsync(Cancellation);
        (await Task.WhenAny(server._address.Task, exited)).ShouldBe(server._address.Task, server.Said);
        server.Address = await server._address.Task;
        server.Client.BaseAddress = server.Address;
        return server;
    }

    /// <summary>Sends a signal, such as TERM.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process!.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancellation);
    }

    /// <returns>The exit code.</returns>
    public async Task<int> WaitForExitAsync()
    {
        await _process!.WaitForExitAsync(Cancellation).WaitAsync(Eventually.Patience, Cancellation);
        return _process.ExitCode;
    }

    /// <summary>Ends it with SIGKILL, which it does not notice.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _folder?.Delete(recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.Append(line).Append('\n');
        }

        if (Listening().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();
}
