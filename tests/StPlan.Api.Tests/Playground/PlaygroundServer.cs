using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.OpenData;
using StPlan.Api.Playground;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages;
using StPlan.Pages.Hosting;
using StPlan.Pages.Search;

namespace StPlan.Api.Tests.Playground;

/// <summary>The playground alone, from a folder of its own, in front of an endpoint that answers whatever passes it with
/// "GraphQL".</summary>
internal sealed class PlaygroundServer : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-playground-");
    private readonly WebApplication _server;

    private PlaygroundServer(bool isBuilt, bool isDemo, string pathBase)
    {
        if (isBuilt)
        {
            Write("index.html", "<!doctype html>");
            Write("assets/index-Abc123.js", "export {};");
            Write("assets/index-Abc123.js.br", "brotli");
            Write("assets/index-Abc123.js.gz", "gzip");
            Write("assets/font-Abc123.woff2", "font");
        }

        // Beside what is served.
        Write("secret.txt", "secret");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(new PublishedDataSource());
        builder.Services.AddSingleton<IPageSource>(new PresentOnly());
        builder.Services.AddSingleton(new OpenDataOptions().ToPublication());
        builder.Services.AddPages();
        _server = builder.Build();
        _server.Services.GetRequiredService<PublishedDataSource>().Advance(ReportedPlan.At(2, isDemo));
        _server.UsePathBase(pathBase);
        _server.UseRouting();
        _server.UsePlayground(PlaygroundFiles.Read(_folder.FullName));
        _server.Map("/graphql", () => "GraphQL");
    }

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<PlaygroundServer> StartAsync(bool isBuilt = true, bool isDemo = false, string pathBase = "")
    {
        var server = new PlaygroundServer(isBuilt, isDemo, pathBase);
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        server.Client.BaseAddress = new Uri(server._server.Urls.Single());
        return server;
    }

    public Task<HttpResponseMessage> GetAsync(string path, string accept = "", string acceptEncoding = "", HttpMethod? method = null,
        string ifNoneMatch = "")
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        return Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    // What says that the playground is missing shows nothing else.
    private sealed class PresentOnly : IPageSource
    {
        public Task<PublishedData> FindReleaseAsync(PublishedData present, int release, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public SearchResults Search(PublishedData data, string text, SearchKind? kind) => throw new NotSupportedException();

        public string QueryFor(Dataset dataset, PublishedData data) => throw new NotSupportedException();
    }
}
