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
            Source = input.Get<InputObjectValue?>("source") is { } source
                ? new Source(source.Get<string>("title"), source.Get<Uri?>("url")) : null,
            Outputs = [.. input.Get<IReadOnlyList<InputObjectValue>>("outputs")
                .Select(o => new Output(o.Get<string>("name"), o.Get<long?>("count")))],
            Given = [.. input.Type.Fields.Select(f => f.Name).Where(input.IsGiven)],
        };
        return report.Task switch
        {
            "missing" => new ReportPayload(null, [new TaskNotFound("No such task.", "missing")]),
            "stale" => new ReportPayload(
                null, [new StaleReport("Somebody was faster.", report), new TaskNotFound("No such task.", "stale")]),
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

/// <summary>A report as the test schema takes it in and gives it back.</summary>
internal sealed record Report(string Task, Progress Progress)
{
    public DateOnly? Day { get; init; }

    public DateTimeOffset? At { get; init; }

    public decimal? Amount { get; init; }

    public long? Money { get; init; }

    public string? Note { get; init; }

    public Source? Source { get; init; }

    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>The fields that the input had, null or not.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];
}

internal sealed record Source(string Title, Uri? Url);

internal sealed record Output(string Name, long? Count);

internal enum Progress
{
    NotBegun,
    InProgress,
}

/// <summary>What the interface and the unions of errors have in common.</summary>
internal abstract record Failure(string Message);

internal record TaskNotFound(string Message, string Task) : Failure(Message);

internal sealed record StaleReport(string Message, Report Current) : Failure(Message);

/// <summary>Has no GraphQL type of its own: it is what its base class is.</summary>
internal sealed record TaskWithdrawn(string Message, string Task) : TaskNotFound(Message, Task);

/// <summary>A failure that no union knows.</summary>
internal sealed record Unforeseen(string Message) : Failure(Message);

internal sealed record ReportPayload(Report? Report, IReadOnlyList<Failure>? Errors);
