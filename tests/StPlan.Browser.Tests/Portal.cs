using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using StPlan.Api.Tests;

namespace StPlan.Browser.Tests;

/// <summary>A portal of somebody else, on another port and thus another origin: the pages of tests/portal, and one that a test
/// writes.</summary>
internal sealed class Portal : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Portal(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    /// <param name="server">The address of the server whose widgets the pages show.</param>
    /// <param name="written">The body of <c>/written.html</c>.</param>
    public static async Task<Portal> StartAsync(string server, string written = "")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/favicon.ico", () => TypedResults.NoContent());
        app.MapGet("/written.html",
            () => TypedResults.Content(
                $"<!DOCTYPE html><html lang=\"vi\"><title>Bài viết</title><main><h1>Bài viết</h1>{written}</main></html>",
                "text/html; charset=utf-8"));
        app.MapGet("/{file}", async (string file) => TypedResults.Content(
            (await File.ReadAllTextAsync(Repository.PathOf("tests", "portal", Path.GetFileName(file)))).Replace("{server}", server,
                StringComparison.Ordinal),
            file.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/html; charset=utf-8"));
        await app.StartAsync();
        return new Portal(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
