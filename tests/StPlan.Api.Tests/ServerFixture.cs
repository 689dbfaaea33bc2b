using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using StPlan.Api.Hosting;

[assembly: AssemblyFixture(typeof(StPlan.Api.Tests.ServerFixture))]

namespace StPlan.Api.Tests;

/// <summary>The real server on a port of its own, with a SQLite database that is made and seeded for the tests.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-api-tests-");
    private WebApplication? _server;

    public HttpClient Client { get; } = new();

    /// <summary>What the server works with.</summary>
    public IServiceProvider Services => _server!.Services;

    public async ValueTask InitializeAsync()
    {
        _server = await StPlanServer.StartAsync(
            Patient.With(("urls", "http://127.0.0.1:0"),
                ("ConnectionStrings:StPlan", $"Data Source={Path.Combine(_folder.FullName, "stplan.db")}")),
            CancellationToken.None);
        Client.BaseAddress = new Uri(_server.Urls.Single());
    }

    /// <summary>Sends a query and gives its data; fails when there are errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        var response = await PostAsync(query, variables);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>Sends a query and gives the whole response.</summary>
    public async Task<JsonElement> PostAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
