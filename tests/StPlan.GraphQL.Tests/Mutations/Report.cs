namespace StPlan.GraphQL.Tests.Mutations;

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
