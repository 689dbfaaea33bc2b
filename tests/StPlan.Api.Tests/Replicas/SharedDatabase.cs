using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data;
using StPlan.Data.Keys;
using StPlan.Data.Tests;
using StPlan.Data.Writing;

namespace StPlan.Api.Tests.Replicas;

/// <summary>A database file that servers share, each a process of its own; with the command line, and a way of its own to the
/// rows.</summary>
internal sealed class SharedDatabase : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly List<ServerProcess> _servers = [];
    private readonly Lazy<ServiceProvider> _services;
    private bool _isSeeded;

    /// <param name="folder">Where it is; null for a folder that goes with the test.</param>
    public SharedDatabase(string? folder = null)
    {
        _folder = folder is null ? Directory.CreateTempSubdirectory("stplan-shared-") : new DirectoryInfo(folder);
        _services = new(() => new ServiceCollection().AddStPlanData(o => o.ConnectionString = ConnectionString).BuildServiceProvider());
    }

    public string Folder => _folder.FullName;

    public string DatabaseFile => Path.Combine(Folder, "stplan.db");

    public string AwayFile => DatabaseFile + ".away";

    /// <summary>Without pooling, so that a file that is taken away is not still open; who finds it locked waits as long as said
    /// here.</summary>
    public string ConnectionString => $"Data Source={DatabaseFile};Pooling=False;Default Timeout={LockTimeoutSeconds}";

    public int LockTimeoutSeconds { get; init; } = 20;

    /// <summary>Whether the servers find no database at all, instead of one with plan 24.</summary>
    public bool IsMissing { get; init; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<ServerProcess> StartAsync(params string[] settings)
    {
        if (!IsMissing && !_isSeeded)
        {
            _isSeeded = true;
            await SeededFile.CopyToAsync(DatabaseFile);
        }

        var server = await ServerProcess.StartOnAsync(
            ConnectionString,
            [
                "RateLimiting:Enabled=false", "Stewards:RequestsPerMinute=10000", "Publishing:PollSeconds=0.2",
                "OpenData:BaseUrl=https://stplan.example.vn", .. settings,
            ]);
        lock (_servers)
        {
            _servers.Add(server);
        }

        return server;
    }

    public StPlanContext OpenContext() => _services.Value.GetRequiredService<IDbContextFactory<StPlanContext>>().CreateDbContext();

    public async Task<string> KeyAsync(KeyRole role) =>
        (await _services.Value.GetRequiredService<ApiKeys>()
            .CreateAsync(Actor.Operator, $"{role}", role, null, Cancellation)).Written.Single().Key;

    /// <summary>Reports and publishes with the command line, as the operator does.</summary>
    /// <param name="completion">Of task III.9, in per cent; what is published tells by it.</param>
    /// <param name="file">Another file than the one of the servers.</param>
    public async Task PublishAsync(int completion, string? file = null)
    {
        var reports = Path.Combine(Path.GetTempPath(), $"{_folder.Name}.csv");
        await File.WriteAllTextAsync(
            reports, $"task,agency,year,status,completion,results,reason\nIII.9,SKHCN,2025,IN_PROGRESS,{completion},Đến {completion} "
                + "%,Bổ sung\n", Encoding.UTF8, Cancellation);
        var setting = $"ConnectionStrings:StPlan={ConnectionString.Replace(DatabaseFile, file ?? DatabaseFile, StringComparison.Ordinal)}";
        foreach (var command in new[] { new[] { "import", reports }, ["release", "publish", "--title", $"Đợt {completion}"] })
        {
            var (exitCode, output, error) = await Executable.RunAsync([.. command, "--set", setting]);
            exitCode.ShouldBe(0, output + error);
        }

        File.Delete(reports);
    }

    /// <summary>Puts a folder in its place, so that it can be neither read nor made anew.</summary>
    public void TakeAway()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "stplan.db*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))
            .ToList())
        {
            MoveIfThere(file, file.Replace(DatabaseFile, AwayFile, StringComparison.Ordinal));
        }

        Directory.CreateDirectory(DatabaseFile);
    }

    public void BringBack()
    {
        Directory.Delete(DatabaseFile);
        foreach (var file in Directory.EnumerateFiles(Folder, "stplan.db.away*").Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))
            .ToList())
        {
            MoveIfThere(file, file.Replace(AwayFile, DatabaseFile, StringComparison.Ordinal));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        if (_services.IsValueCreated)
        {
            await _services.Value.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    // A log goes when the last one who has the database open leaves it.
    private static void MoveIfThere(string from, string to)
    {
        try
        {
            File.Move(from, to);
        }
        catch (FileNotFoundException)
        {
        }
    }
}
