using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Feeds;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.Api.Feeds;

/// <summary><c>/feeds/releases.atom</c>: the releases, for feed readers and for newsrooms that want to hear of figures without asking for them.</summary>
internal static class FeedEndpoint
{
    public static void MapFeeds(this WebApplication app)
    {
        var source = app.Services.GetRequiredService<PublishedDataSource>();
        var publication = app.Services.GetRequiredService<Publication>();
        var latest = new LatestFeed(publication);
        app.MapMethods(ReleasesFeed.Path, ["GET", "HEAD"], context =>
        {
            var present = source.Current;
            var (bytes, tag) = latest.Of(present);
            context.Response.Headers.CacheControl = "public, max-age=60";
            return TypedResults.Bytes(bytes, MediaTypes.Atom, lastModified: present.Release.PublishedAt, entityTag: tag).ExecuteAsync(context);
        });
    }

    /// <summary>The feed of the release that was asked for last, written once. Two that write it at the same time write the same.</summary>
    private sealed class LatestFeed(Publication publication)
    {
        private (PublishedData Data, byte[] Bytes, EntityTagHeaderValue Tag)? _kept;
        private readonly Lock _lock = new();

        public (byte[] Bytes, EntityTagHeaderValue Tag) Of(PublishedData data)
        {
            lock (_lock)
            {
                if (_kept?.Data != data)
                {
                    using var buffer = new MemoryStream();
                    ReleasesFeed.Write(new PublishedPackage(data, publication), buffer);
                    var bytes = buffer.ToArray();
                    _kept = (data, bytes, new EntityTagHeaderValue($"\"{data.Release.Number}-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\""));
                }

                return (_kept.Value.Bytes, _kept.Value.Tag);
            }
        }
    }
}
