using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StPlan.Api.Hosting;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Rendering;
using StPlan.Pages.Hosting;

namespace StPlan.Api.OpenData;

/// <summary>
/// <c>/opendata/…</c>: the files of the latest release, and under <c>/opendata/releases/{n}/…</c> those of every release for ever (docs/opendata.md). A request
/// looks once what is public, and answers from the files of that release alone. A dataset's name without a format is a page (StPlan.Pages), which comes first.
/// </summary>
internal static class OpenDataEndpoint
{
    public static void AddOpenData(this IServiceCollection services)
    {
        services.AddSettings<OpenDataOptions>(OpenDataOptions.Section);
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<OpenDataOptions>>().Value.ToPublication());
        services.AddSingleton<RenderedReleases>();
        services.AddSingleton<WrittenFiles>();
    }

    public static void MapOpenData(this WebApplication app)
    {
        // Made now: a folder that cannot be written to ends the start, and not the first visit.
        var rendered = app.Services.GetRequiredService<RenderedReleases>();
        var source = app.Services.GetRequiredService<PublishedDataSource>();
        app.Map(OpenDataPath.Root + "/{**path}", context => AnswerAsync(context, source.Current, rendered));
    }

    private static Task AnswerAsync(HttpContext context, PublishedData present, RenderedReleases rendered)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            return OpenDataProblem.NotAllowedAsync(context);
        }

        var path = context.Request.Path.Value![OpenDataPath.Root.Length..];
        if (Redirection(path) is var (target, isPermanent))
        {
            context.Response.StatusCode = isPermanent ? StatusCodes.Status308PermanentRedirect : StatusCodes.Status307TemporaryRedirect;
            context.Response.Headers.Location = context.Request.PathBase + OpenDataPath.Root + target + context.Request.QueryString;
            return Task.CompletedTask;
        }

        if (OpenDataPath.Parse(path[1..]) is not { } asked || present.FindRelease(asked.Release ?? present.Release.Number) is not { } release)
        {
            return OpenDataProblem.NotFoundAsync(context, present.Release.Number);
        }

        if (asked.File == CatalogueNegotiation.Name)
        {
            return CatalogueNegotiation.Choose(context) is { } catalogue
                ? AnswerAsync(context, present, rendered, asked, release, catalogue)
                : OpenDataProblem.NotAcceptableAsync(context);
        }

        return (asked.File.Length == 0 ? OpenDataFiles.Index : OpenDataFiles.Find(asked.File)) is { } file
            ? AnswerAsync(context, present, rendered, asked, release, file)
            : OpenDataProblem.NotFoundAsync(context, present.Release.Number);
    }

    private static async Task AnswerAsync(
        HttpContext context, PublishedData present, RenderedReleases rendered, OpenDataPath asked, Release release, OpenDataFile file)
    {
        var written = file;
        if (context.Request.Query.TryGetValue("bom", out var mark))
        {
            if (mark.ToString() is not ("0" or "1") || OpenDataFiles.WithByteOrderMark(file) is not { } marked)
            {
                await OpenDataProblem.BadByteOrderMarkAsync(context, mark.ToString());
                return;
            }

            written = mark == "1" ? marked : file;
        }

        using var lease = rendered.Rent(present, release);
        var answer = new FileAnswer(file, release, IsForEver: asked.Release is not null, IsDemo: present.Releases.Any(r => r.IsDemo && r.Number <= release.Number));
        // Ranges are of the file's own bytes, so that a download goes on whatever stands between.
        var coding = file.IsCompressible && !context.Request.Headers.ContainsKey(HeaderNames.Range) ? CodingNegotiation.Choose(context.Request) : ContentCoding.Identity;
        try
        {
            var bytes = await lease.Files.GetAsync(written, coding, context.RequestAborted);
            await answer.SendAsync(context, bytes, coding);
        }
        catch (DatabaseUnavailableException)
        {
            await OpenDataProblem.UnavailableAsync(context, release.Number);
        }
    }

    // A folder's address ends in a slash, so that the relative ones within it lead somewhere. The list of releases is a dataset.
    private static (string Target, bool IsPermanent)? Redirection(string path) => path switch
    {
        "" => ("/", true),
        "/releases/" => ("/releases.json", false),
        _ when path.StartsWith("/releases/", StringComparison.Ordinal) && OpenDataPath.Parse(path[1..] + "/") is { File: "" } folder && folder.Release is not null => (path + "/", true),
        _ => null,
    };
}
