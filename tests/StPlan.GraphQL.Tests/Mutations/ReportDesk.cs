using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Mutations;

/// <summary>The resolvers of the mutations: they give back what they got, and refuse tasks by their names.</summary>
internal static class ReportDesk
{
    public static ReportPayload Submit(InputObjectValue input)
    {
        var report = new Report(input.Get<string>("task"), input.Get<Progress>("progress"))
        {
            Day = input.Get<DateOnly?>("day"),
            At = input.Get<DateTimeOffset?>("at"),
            Amount = input.Get<decimal?>("amount"),
            Money = input.Get<long?>("money"),
            Note = input.Get<string?>("note"),
            Source = input.Get<InputObjectValue?>("source") is { } source ? new Source(source.Get<string>("title"), source.Get<Uri?>("url")) : null,
            Outputs = [.. input.Get<IReadOnlyList<InputObjectValue>>("outputs").Select(o => new Output(o.Get<string>("name"), o.Get<long?>("count")))],
            Given = [.. input.Type.Fields.Select(f => f.Name).Where(input.IsGiven)],
        };
        return report.Task switch
        {
            "missing" => new ReportPayload(null, [new TaskNotFound("No such task.", "missing")]),
            "stale" => new ReportPayload(null, [new StaleReport("Somebody was faster.", report), new TaskNotFound("No such task.", "stale")]),
            "withdrawn" => new ReportPayload(null, [new TaskWithdrawn("No longer.", "withdrawn")]),
            "unforeseen" => new ReportPayload(report, [new Unforeseen("Who knows.")]),
            "broken" => throw new GraphQLException("The desk is closed.", "CLOSED"),
            _ => new ReportPayload(report, null),
        };
    }

    public static async Task<ReportPayload> WithdrawAsync(InputObjectValue input)
    {
        await Task.Yield();
        return input.Get<string?>("task") switch
        {
            null => new ReportPayload(null, null),
            "stale" => new ReportPayload(null, [new StaleReport("No member of this union.", new Report("stale", Progress.NotBegun))]),
            var task => new ReportPayload(null, [new TaskNotFound("No such task.", task)]),
        };
    }
}
