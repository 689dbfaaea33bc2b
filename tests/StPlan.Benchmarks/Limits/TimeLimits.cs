using System.Text;
using System.Text.Json;
using StPlan.Api.PublicSchema;
using StPlan.Api.Tests;
using StPlan.Domain.Publishing;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
using StPlan.GraphQL.Tests.Language;
using StPlan.Search;

namespace StPlan.Benchmarks.Limits;

/// <summary>
/// How long things take, in milliseconds of a processor, which other processes do not lengthen as they do the time on the wall: the best of
/// a few rounds.
/// </summary>
internal static class TimeLimits
{
    public static IEnumerable<Measured> Measure(PublishedData plan) =>
    [
        new("a warm search", OfSearch(plan), 1, "ms"),
        .. HostileTexts.All.Select(t => new Measured($"refusing a million bytes of {t}", OfRefusing(t), 1_000, "ms")),
        new("a dear variable that is used 400 times", OfQuery(plan, DearQueries.VariableUsedOften, DearQueries.Variables), 2_000, "ms"),
        .. DearQueries.Years.Select(y => new Measured($"{y.Count} years of {y.Parent}", OfQuery(plan, y.Query, default), 2_000, "ms")),
    ];

    private static double OfSearch(PublishedData plan)
    {
        const int Searches = 50;
        using var index = SearchIndex.Build(plan);
        return Best(20, () =>
        {
            for (var i = 0; i < Searches; i++)
            {
                if (index.Search("nong nghiep cong nghe cao").Count == 0)
                {
                    throw new InvalidOperationException("Nothing was found.");
                }
            }
        }) / Searches;
    }

    private static double OfRefusing(string repeated)
    {
        var whole = HostileTexts.Long(repeated);
        return Best(3, () => HostileTexts.Refuse(whole));
    }

    // Each round by an executor that has not seen the document.
    private static double OfQuery(PublishedData plan, string query, JsonElement variables)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(query), Variables: variables);
        using var buffer = new ResponseBuffer(1 << 23);
        return Best(3, () =>
        {
            buffer.Reset();
            new GraphQLExecutor(PublicSchemaTypes.Build()).ExecuteAsync(request, buffer, plan).AsTask().GetAwaiter().GetResult();
        });
    }

    private static double Best(int rounds, Action action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return best;
    }
}
