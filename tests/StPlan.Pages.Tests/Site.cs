using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Model;
using StPlan.Pages.Hosting;
using StPlan.Pages.Search;

namespace StPlan.Pages.Tests;

/// <summary>The pages alone, over HTTP, of data that no database holds.</summary>
internal sealed class Site : IAsyncDisposable, IPageSource
{
    private readonly Func<int, PublishedData> _at;
    private readonly WebApplication _app;

    private Site(PublishedData present, Func<int, PublishedData> at)
    {
        _at = at;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        Source.Advance(present);
        builder.Services.AddSingleton(Source);
        builder.Services.AddSingleton<IPageSource>(this);
        builder.Services.AddSingleton(new Publication
        {
            License = new License("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            Publisher = new Publisher(new Text("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
                "https://www.travinh.gov.vn"),
        });
        builder.Services.AddPages();
        _app = builder.Build();
        _app.MapPages();
    }

    public PublishedDataSource Source { get; } = new();

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <param name="present">What is public.</param>
    /// <param name="at">What was public at older releases; null where no test asks.</param>
    public static async Task<Site> StartAsync(PublishedData present, Func<int, PublishedData>? at = null)
    {
        var site = new Site(present, at ?? (release => throw new InvalidOperationException($"No test gave release {release}.")));
        await site._app.StartAsync();
        site.Client.BaseAddress = new Uri(site._app.Urls.Single());
        return site;
    }

    /// <summary>The page at a path; fails where its status is another.</summary>
    public async Task<string> GetAsync(string path, int status = 200)
    {
        using var response = await Client.GetAsync(path, TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(status, path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public Task<PublishedData> FindReleaseAsync(PublishedData present, int release, CancellationToken cancellation) =>
        Task.FromResult(_at(release));

    // How the host finds is tested there; here, what pages make of it.
    public SearchResults Search(PublishedData data, string text, SearchKind? kind)
    {
        var found = data.Tasks.Where(t => kind is null or SearchKind.Task && t.Text.Vi.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return new SearchResults([.. found.Select(t => new SearchResult(t, [new SearchExcerpt(Language.Vi, [(t.Text.Vi, false)])]))],
            found.Count);
    }

    public string QueryFor(Dataset dataset, PublishedData data) => $"{{ {dataset.Name} }}";

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
