using System.Diagnostics.Metrics;
using StPlan.Api.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Hosting;

/// <summary>What the server measures of itself: which release it answers from, who listens, and whom it turned away.</summary>
internal sealed class ServerInstruments
{
    public const string MeterName = "StPlan";

    private readonly Counter<long> _refused;

    public ServerInstruments(IMeterFactory meters, PublishedDataSource source, ReleaseFeed feed, TimeProvider time)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge(
            "stplan.release.number",
            () => OfRelease(source, r => (long)r.Number),
            "{release}",
            "The release that answers come from; equal on all replicas but for seconds.");
        meter.CreateObservableGauge(
            "stplan.release.age",
            () => OfRelease(source, r => Math.Max(0, (time.GetUtcNow() - r.PublishedAt).TotalSeconds)),
            "s",
            "How long ago that release was published.");
        meter.CreateObservableCounter(
            "stplan.release.swaps", () => source.Swaps, "{swap}", "How often a newer release became current, the first one included.");
        meter.CreateObservableGauge(
            "stplan.subscriptions.open", () => feed.Subscriptions, "{subscription}", "Subscriptions that are open.");
        _refused = meter.CreateCounter<long>(
            "stplan.requests.refused", "{request}", "Requests that were turned away unread, by the reason.");
    }

    public void Refused(RefusalReason reason) => _refused.Add(1, new KeyValuePair<string, object?>("reason", reason switch
    {
        RefusalReason.Rate => "rate",
        RefusalReason.Client => "client",
        RefusalReason.Capacity => "capacity",
        RefusalReason.Key => "key",
        _ => "failed_keys",
    }));

    // Before anything is loaded there is nothing to measure; 0 would be a number that no release has.
    private static Measurement<T>[] OfRelease<T>(PublishedDataSource source, Func<Release, T> measure)
        where T : struct => source.IsReady ? [new(measure(source.Current.Release))] : [];
}

/// <summary>Why a request was turned away before anything of it was read.</summary>
internal enum RefusalReason
{
    /// <summary>Its client sends more a second than it may.</summary>
    Rate,

    /// <summary>Its client has as many in work as one may have.</summary>
    Client,

    /// <summary>The server has as many in work, and waiting, as it takes.</summary>
    Capacity,

    /// <summary>Its key was used more often than a key may be.</summary>
    Key,

    /// <summary>Too many keys from its address were none.</summary>
    FailedKeys,
}
