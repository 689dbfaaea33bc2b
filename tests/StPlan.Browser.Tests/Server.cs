using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Api.Tests;
using StPlan.Domain.Publishing;

namespace StPlan.Browser.Tests;

/// <summary>The real server on a port of its own.</summary>
public abstract class Server : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-browser-tests-");
    private WebApplication? _server;

    /// <summary>Where it is: "http://127.0.0.1:40123".</summary>
    public string Address { get; private set; } = "";

    public PublishedData Data => _server!.Services.GetRequiredService<PublishedDataSource>().Current;

    public async ValueTask InitializeAsync()
    {
        if (!BrowserFixture.IsThere)
        {
            return;
        }

        var database = Path.Combine(_folder.FullName, "stplan.db");
        await FillAsync(database);
        Address = $"http://127.0.0.1:{FreePort.Find()}";
        _server = await StPlanServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["urls"] = Address,
                ["OpenData:BaseUrl"] = Address,
                ["ConnectionStrings:StPlan"] = $"Data Source={database}",
                ["RateLimiting:Enabled"] = "false",
            },
            CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    /// <summary>Ends the server before its tests end.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref _server, null) is { } server)
        {
            await server.StopAsync();
            await server.DisposeAsync();
        }
    }

    /// <summary>Puts into the database what the server starts with; nothing for the plan alone.</summary>
    protected abstract Task FillAsync(string database);
}
