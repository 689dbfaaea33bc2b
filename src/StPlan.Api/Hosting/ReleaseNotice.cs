using System.Globalization;
using System.Text;
using StPlan.Api.OpenData;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Hosting;

/// <summary>
/// Says beside an answer which release it is of and where that is as files: in headers always, so that whoever keeps an answer can cite it;
/// in its
/// <c>extensions</c> for who asks with <c>StPlan-Release: report</c>, since they are bytes of every answer.
/// </summary>
internal sealed class ReleaseNotice
{
    /// <summary>Of a request the wish to be told, of an answer the release's number.</summary>
    public const string Header = "StPlan-Release";

    private readonly string _number;
    private readonly string _folder;
    private readonly string _link;

    /// <param name="data">What answers come from.</param>
    /// <param name="baseUrl">Where the server is reached from outside; empty for paths alone.</param>
    public ReleaseNotice(PublishedData data, string baseUrl)
    {
        Data = data;
        _number = data.Release.Number.ToString(CultureInfo.InvariantCulture);
        _folder = OpenDataPath.Of(data.Release.Number, "");
        _link = LinkTo(_folder);
        var demo = DemoNotice.Extensions(data);
        Extensions = (byte[])[
            .. Encoding.UTF8.GetBytes(
                $$"""{{(demo.IsEmpty ? "" : Encoding.UTF8.GetString(demo.Span) + ",")}}"release":{"number":{{_number}},"url":"{{baseUrl}}{{_folder}}"}""")];
    }

    public PublishedData Data { get; }

    /// <summary>Members of a response's <c>extensions</c>: <c>release</c>, and what every answer says of invented data.</summary>
    public ReadOnlyMemory<byte> Extensions { get; }

    public static bool IsAsked(HttpContext context) => context.Request.Headers.TryGetValue(Header, out var asked) && asked == "report";

    public void AddHeaders(HttpContext context)
    {
        context.Response.Headers[Header] = _number;
        context.Response.Headers.Link = context.Request.PathBase.HasValue ? LinkTo(context.Request.PathBase + _folder) : _link;
    }

    private static string LinkTo(string folder) => $"<{folder}>; rel=\"describedby\"";
}

/// <summary>The notice of the release that answers come from, made once a release.</summary>
/// <param name="baseUrl">Where the server is reached from outside; empty for paths alone.</param>
internal sealed class ReleaseNotices(string baseUrl)
{
    private ReleaseNotice? _kept;

    public ReleaseNotice Of(PublishedData data)
    {
        // Two that make it at the same time make the same.
        var kept = Volatile.Read(ref _kept);
        if (kept?.Data != data)
        {
            kept = new ReleaseNotice(data, baseUrl);
            Volatile.Write(ref _kept, kept);
        }

        return kept;
    }
}
