using StPlan.Domain.Publishing;

namespace StPlan.Api.Hosting;

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
