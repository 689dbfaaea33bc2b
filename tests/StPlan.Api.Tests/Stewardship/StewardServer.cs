using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Data.Keys;
using StPlan.Data.Tests;
using StPlan.Data.Writing;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>A server of its own on a database of its own with plan 24, with both its sides open.</summary>
public sealed class StewardServer : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-steward-");
    private WebApplication? _server;
    private int _keys;

    public HttpClient Client { get; } = new();

    public IServiceProvider Services => _server!.Services;

    // Without pooling: a test may take the file away.
    public string Database => $"ConnectionStrings:StPlan=Data Source={DatabaseFile};Pooling=False;{ConnectionSettings}";

    /// <summary>Further settings of the connection string.</summary>
    public string ConnectionSettings { get; init; } = "";

    public string DatabaseFile => Path.Combine(_folder.FullName, "stplan.db");

    public string Folder => _folder.FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await SeededFile.CopyToAsync(DatabaseFile);
        _server = await StPlanServer.StartAsync(
            Patient.With(
                ("urls", "http://127.0.0.1:0"),
                (Database.Split('=')[0], Database[(Database.IndexOf('=', StringComparison.Ordinal) + 1)..]),
                ("Publishing:PollSeconds", "0.2"),

                // Tests try more keys a minute that are none than anybody else may.
                ("Stewards:FailedKeysPerMinute", "10000")),
            CancellationToken.None);
        Client.BaseAddress = new Uri(_server.Urls.Single());
    }

    /// <summary>A key as the command line makes it.</summary>
    public async Task<string> KeyAsync(KeyRole role, string? agency = null)
    {
        var made = await Services.GetRequiredService<ApiKeys>().CreateAsync(
            Actor.Operator, $"{role} {Interlocked.Increment(ref _keys)}", role, agency, Cancellation);
        return made.Written.Single().Key;
    }

    /// <summary>Sends a steward query and gives its data; fails when there are errors.</summary>
    public async Task<JsonElement> StewardAsync(string key, string query, object? variables = null)
    {
        var response = await PostAsync("/steward/graphql", key, query, variables);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>Sends a public query and gives its data; fails when there are errors.</summary>
    public async Task<JsonElement> PublicAsync(string query)
    {
        var response = await PostAsync("/graphql", null, query);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>Sends a request and gives the whole response.</summary>
    public async Task<JsonElement> PostAsync(string path, string? key, string query, object? variables = null)
    {
        using var response = await SendAsync(path, key, query, variables);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    public Task<HttpResponseMessage> SendAsync(string path, string? key, string query, object? variables = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = key is null ? null : new AuthenticationHeaderValue("Bearer", key);
        return Client.SendAsync(request, Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync();
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
