using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StPlan.GraphQL.Http.Tests;

/// <summary>Listens to what endpoints tell, and keeps what belongs to one trace: other tests run at the same time.</summary>
internal sealed class Watcher : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _measurements = new();
    private readonly ConcurrentQueue<string> _measured = new();
    private readonly ConcurrentQueue<Activity> _ended = new();

    public Watcher()
    {
        // ASP.NET Core's own takes the trace over from the request.
        _spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name is GraphQLTelemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == Trace && span.Source.Name == GraphQLTelemetry.Name)
                {
                    _ended.Enqueue(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spans);
        _measurements.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measurements.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measurements.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _measurements.Start();
    }

    public ActivityTraceId Trace { get; } = ActivityTraceId.CreateRandom();

    /// <summary>Instrument, value where it is no time, and tags.</summary>
    public IReadOnlyCollection<string> Measured => _measured;

    public IReadOnlyCollection<Activity> Spans => _ended;

    /// <summary>Makes a request part of the trace.</summary>
    public HttpRequestMessage Of(HttpRequestMessage request)
    {
        request.Headers.Add("traceparent", $"00-{Trace}-{ActivitySpanId.CreateRandom()}-01");
        return request;
    }

    /// <summary>Waits until that many spans have ended: the last bytes of an answer are with the client before the server is done with
    /// it.</summary>
    public async Task<Activity[]> SpansAsync(int count)
    {
        while (_ended.Count < count)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        return [.. _ended];
    }

    public void Dispose()
    {
        _spans.Dispose();
        _measurements.Dispose();
    }

    private void Keep<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Activity.Current?.TraceId == Trace)
        {
            var said = string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
            _measured.Enqueue(
                instrument.Unit == "s" ? $"{instrument.Name} {said}" : FormattableString.Invariant($"{instrument.Name} {value} {said}"));
        }
    }
}
