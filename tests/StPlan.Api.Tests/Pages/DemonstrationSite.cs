using Microsoft.AspNetCore.Builder;
using StPlan.Api.Hosting;
using StPlan.Api.Tests.Pages;

[assembly: AssemblyFixture(typeof(DemonstrationSite))]

namespace StPlan.Api.Tests.Pages;

/// <summary>The real server with the invented reports of the command <c>demo</c>; started when a test first asks.</summary>
public sealed class DemonstrationSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-site-tests-");
    private readonly Lazy<Task<HttpClient>> _client;
    private WebApplication? _server;

    public DemonstrationSite() => _client = new(StartAsync);

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) =>
        await (await _client.Value).SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>The page at a path; fails where its status is another.</summary>
    public async Task<string> GetAsync(string path, int status = 200)
    {
        using var response = await (await _client.Value).GetAsync(path, TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(status, path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_client.IsValueCreated)
        {
            (await _client.Value).Dispose();
        }

        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<HttpClient> StartAsync()
    {
        var file = Path.Combine(_folder.FullName, "demo.db");
        await Demonstration.CopyToAsync(file);
        _server = await StPlanServer.StartAsync(
            Patient.With(("urls", "http://127.0.0.1:0"), ("RateLimiting:Enabled", "false"),
                ("ConnectionStrings:StPlan", $"Data Source={file}")),
            CancellationToken.None);
        return new HttpClient { BaseAddress = new Uri(_server.Urls.Single()) };
    }
}
