using System.Globalization;
using StPlan.Domain.Publishing;
using StPlan.Http;
using StPlan.OpenData.Feeds;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.Api.Feeds;

/// <summary>
/// <c>/feeds/releases.atom</c>: the releases, for feed readers and for newsrooms that want to hear of figures without asking for them.
/// </summary>
internal static class FeedEndpoint
{
    public static void MapFeeds(this WebApplication app)
    {
        var source = app.Services.GetRequiredService<PublishedDataSource>();
        var publication = app.Services.GetRequiredService<Publication>();
        var latest = new LatestFeed(publication);
        app.MapMethods(ReleasesFeed.Path, ["GET", "HEAD"], context =>
        {
            context.Response.Headers.CacheControl = "public, max-age=60";
            return latest.Of(source.Current).SendAsync(context);
        });
    }

    /// <summary>The feed of the release that was asked for last, written once.</summary>
    private sealed class LatestFeed(Publication publication)
    {
        private readonly Lock _lock = new();
        private (PublishedData Data, Representation Feed)? _kept;

        public Representation Of(PublishedData data)
        {
            lock (_lock)
            {
                if (_kept?.Data != data)
                {
                    using var buffer = new MemoryStream();
                    ReleasesFeed.Write(new PublishedPackage(data, publication), buffer);
                    _kept = (data, new Representation(Content.InMemory(buffer.ToArray()), MediaTypes.Atom)
                    {
                        Version = data.Release.Number.ToString(CultureInfo.InvariantCulture),
                        LastModified = data.Release.PublishedAt,
                    });
                }

                return _kept.Value.Feed;
            }
        }
    }
}
