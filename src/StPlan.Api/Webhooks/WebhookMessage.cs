using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StPlan.Api.OpenData;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Webhooks;

/// <summary>What a subscriber is told: that there is a release, and where it is; not what is in it.</summary>
internal static class WebhookMessage
{
    /// <summary>A release came out.</summary>
    public const string ReleasePublished = "release.published";

    /// <summary>An operator tries whether messages arrive; it speaks of a release that there is.</summary>
    public const string Test = "webhook.test";

    // Vietnamese as it is written.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The same bytes whenever it is asked for: a release does not change.</summary>
    /// <param name="baseUrl">Where the server is reached from outside; empty for paths alone.</param>
    public static byte[] Of(string type, Release release, string baseUrl)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("timestamp", release.PublishedAt.ToUniversalTime());
            json.WriteStartObject("data");
            json.WriteNumber("number", release.Number);
            json.WriteString("title", release.Title.Value);
            json.WriteString("publishedAt", release.PublishedAt.ToUniversalTime());
            json.WriteString("url", baseUrl + OpenDataPath.Of(release.Number, ""));
            json.WriteNumber("changes", release.Changes.Count);
            json.WriteBoolean("demo", release.IsDemo);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
