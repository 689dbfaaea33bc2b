using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Api.Hosting;
using StPlan.Api.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Tests.Telemetry;

/// <summary>What the server measures of itself is so.</summary>
public sealed class ServerInstrumentsTests
{
    [Fact]
    public async Task The_release_its_age_swaps_subscriptions_and_refusals_are_measured()
    {
        await using var server = await OwnServer.StartAsync(("RateLimiting:Burst", "1"), ("RateLimiting:RequestsPerSecond", "1"));
        var measured = new ConcurrentDictionary<string, double>();
        using var listener = Listen(server.Services.GetRequiredService<IMeterFactory>(), measured);

        listener.RecordObservableInstruments();
        var released = server.Services.GetRequiredService<PublishedDataSource>().Current.Release.PublishedAt;
        (measured["stplan.release.number"], measured["stplan.release.swaps"], measured["stplan.subscriptions.open"]).ShouldBe((1, 1, 0));
        measured["stplan.release.age"].ShouldBe((TimeProvider.System.GetUtcNow() - released).TotalSeconds, tolerance: 3600);

        using var leaving = new CancellationTokenSource();
        _ = server.Services.GetRequiredService<ReleaseFeed>().ReadAllAsync(leaving.Token);
        await server.Services.GetRequiredService<PublicReleases>().AdvanceAsync(ReportedPlan.At(2), TestContext.Current.CancellationToken);
        for (var i = 0; i < 5; i++)
        {
            using var _ = await server.GetAsync("/graphql?query=%7B__typename%7D");
        }

        listener.RecordObservableInstruments();
        (measured["stplan.release.number"], measured["stplan.release.swaps"], measured["stplan.subscriptions.open"]).ShouldBe((2, 2, 1));
        measured["stplan.requests.refused reason=rate"].ShouldBeGreaterThan(0);
        await leaving.CancelAsync();
    }

    // Of one server: others run beside it.
    private static MeterListener Listen(IMeterFactory meters, ConcurrentDictionary<string, double> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == ServerInstruments.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured[instrument.Name] = value);
        listener.SetMeasurementEventCallback<int>((instrument, value, _, _) => measured[instrument.Name] = value);
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            var name = tags.Length == 0 ? instrument.Name : $"{instrument.Name} {tags[0].Key}={tags[0].Value}";
            measured.AddOrUpdate(name, value, (_, before) => instrument is Counter<long> ? before + value : value);
        });
        listener.Start();
        return listener;
    }
}
