using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Data.Tests;

namespace StPlan.Api.Tests;

/// <summary>A server with settings of its own, on a database of its own with plan 24, for one test.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-own-");
    private WebApplication? _server;

    private OwnServer()
    {
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public IServiceProvider Services => _server!.Services;

    public Uri Address => Client.BaseAddress!;

    // Without pooling: the folder goes with the test.
    public string Database => $"Data Source={DatabaseFile};Pooling=False";

    private string DatabaseFile => Path.Combine(_folder.FullName, "stplan.db");

    public static Task<OwnServer> StartAsync(params (string Name, string Value)[] settings) => StartAsync(_ => { }, settings);

    public static async Task<OwnServer> StartAsync(Action<IServiceCollection> replace, params (string Name, string Value)[] settings)
    {
        var own = new OwnServer();
        var all = Patient.With([.. settings, ("urls", "http://127.0.0.1:0"), ("ConnectionStrings:StPlan", own.Database)]);
        await SeededFile.CopyToAsync(own.DatabaseFile);
        own._server = await StPlanServer.StartAsync(all, replace, TestContext.Current.CancellationToken);
        own.Client.BaseAddress = new Uri(own._server.Urls.Single());
        return own;
    }

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public Task StopAsync() => _server!.StopAsync();

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
