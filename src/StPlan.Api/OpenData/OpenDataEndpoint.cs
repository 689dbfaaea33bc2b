using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StPlan.Api.Hosting;
using StPlan.Data.Startup;
using StPlan.Domain.Publishing;
using StPlan.Http;
using StPlan.OpenData.Files;

namespace StPlan.Api.OpenData;

/// <summary>
/// <c>/opendata/…</c>: the files of the latest release, and under <c>/opendata/releases/{n}/…</c> those of every release for ever
/// (docs/opendata.md). A request looks once what is public, and answers from the files of that release alone. A dataset's name without a
/// format is a page (StPlan.Pages), which comes first.
/// </summary>
internal static class OpenDataEndpoint
{
    // The catalogue's own name, whatever the format.
    private const string CatalogueName = "catalog";

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

        if (OpenDataPath.Parse(path[1..]) is not { } asked
            || present.FindRelease(asked.Release ?? present.Release.Number) is not { } release)
        {
            return OpenDataProblem.NotFoundAsync(context, present.Release.Number);
        }

        if (asked.File == CatalogueName)
        {
            VaryHeader.Add(context.Response.Headers, HeaderNames.Accept);
            return ChooseCatalogue(context.Request) is { } catalogue
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
        var answer = lease.Find(written);
        if (answer is null)
        {
            try
            {
                var isDemo = present.Releases.Any(r => r.IsDemo && r.Number <= release.Number);
                answer = await lease.GetAsync(file, written, release, isDemo, context.RequestAborted);
            }
            catch (DatabaseUnavailableException)
            {
                await OpenDataProblem.UnavailableAsync(context, release.Number, present.Release.Number);
                return;
            }
        }

        await answer.SendAsync(context, isForEver: asked.Release is not null);
    }

    // What is named wins over a wildcard of the same quality, and of those that are left the first of ours: MaxBy takes the first of
    // equals.
    private static OpenDataFile? ChooseCatalogue(HttpRequest request)
    {
        if (!AcceptHeader.TryRead(request.Headers.Accept, out var accept))
        {
            return OpenDataFiles.Catalogues[0];
        }

        var (file, preference) = OpenDataFiles.Catalogues
            .Select(f => (File: f, Preference: accept.PreferenceFor(MediaTypeHeaderValue.Parse(f.MediaType).MediaType.Value!)))
            .MaxBy(f => f.Preference);
        return preference.Quality > 0 ? file : null;
    }

    // A folder's address ends in a slash, so that the relative ones within it lead somewhere. The list of releases is a dataset.
    private static (string Target, bool IsPermanent)? Redirection(string path) => path switch
    {
        "" => ("/", true),
        "/releases/" => ("/releases.json", false),
        _ when path.StartsWith("/releases/", StringComparison.Ordinal)
            && OpenDataPath.Parse(path[1..] + "/") is { File: "" } folder
            && folder.Release is not null
            => (path + "/", true),
        _ => null,
    };
}
