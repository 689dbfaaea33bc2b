using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StPlan.GraphQL.Http;

/// <summary>
/// What GraphQL endpoints tell those who watch: spans and measurements under one name. It costs next to nothing while nobody listens.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "StPlan.GraphQL";

    private static readonly Meter Meter = new(Name);

    internal static ActivitySource Source { get; } = new(Name);

    /// <summary>Seconds from a request that has been read to the end of its answer; of a subscription, of its stream.</summary>
    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "graphql.server.request.duration",
        "s",
        "Time from a request that has been read to the end of its answer.",
        advice: new InstrumentAdvice<double>
        {
            // Most answers come from memory, within a millisecond.
            HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
        });

    /// <summary>What operations cost, as <c>@cost</c> and <c>@listSize</c> count it, also those that are refused for it.</summary>
    internal static Histogram<double> Cost { get; } = Meter.CreateHistogram<double>(
        "graphql.server.request.cost",
        "{cost}",
        "Cost of operations, as it was counted before they ran.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000] });

    /// <summary>
    /// Documents that were found compiled (hit), or had to be compiled (miss). Operations with an address of their own are not looked up.
    /// </summary>
    internal static Counter<long> Documents { get; } = Meter.CreateCounter<long>(
        "graphql.server.documents", "{document}", "Documents that were found compiled (hit), or were compiled or refused (miss).");

    /// <summary>Answers that were kept (hit) or had to be made (miss), of the operations whose answers may be kept.</summary>
    internal static Counter<long> Responses { get; } = Meter.CreateCounter<long>(
        "graphql.server.responses", "{response}",
            "Answers that were kept (hit), or were made (miss), of operations whose answers may be kept.");

    /// <summary>Errors of answers, by their code.</summary>
    internal static Counter<long> Errors { get; } =
        Meter.CreateCounter<long>("graphql.server.errors", "{error}", "Errors of answers, by their code.");

    internal static bool IsObserved => Duration.Enabled || Cost.Enabled || Documents.Enabled || Responses.Enabled || Source.HasListeners();

    internal static void Count(IEnumerable<GraphQLError> errors)
    {
        if (Errors.Enabled)
        {
            foreach (var error in errors)
            {
                Errors.Add(1, new KeyValuePair<string, object?>("graphql.error.code", error.Code ?? "none"));
            }
        }
    }
}
