using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>Facts to hang into sample plans; their ids are made as the ids of real ones are.</summary>
internal static class SampleFacts
{
    private const string Dash = "-";

    /// <summary>A moment at +07:00.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour = 0) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(7));

    public static void Report(
        this PlanBuilder plan,
        string agency,
        int year,
        PlanTaskStatus status = PlanTaskStatus.InProgress,
        decimal? completion = null,
        string task = "I.1",
        int revision = 1,
        int release = 1,
        DateTimeOffset? received = null,
        string? reason = null) =>
            plan.Add(TaskReport(agency, year, status, completion, task, revision, received, reason), task, agency, release);

    public static TaskReport TaskReport(
        string agency,
        int year,
        PlanTaskStatus status = PlanTaskStatus.InProgress,
        decimal? completion = null,
        string task = "I.1",
        int revision = 1,
        DateTimeOffset? received = null,
        string? reason = null) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p/{task}/{agency}/{year}/{revision}"),
            Year = year,
            Revision = revision,
            Status = status,
            Completion = completion,
            Results = new Verbatim(Dash),
            SubmittedAt = received ?? At(year, 6, 1),
            FirstReceivedAt = received ?? At(year, 6, 1),
            Reason = reason is null ? null : new Verbatim(reason),
        };

    public static TaskAssessment Assessment(
        int year, PlanTaskStatus status = PlanTaskStatus.InProgress, decimal? completion = null, string task = "I.1", int revision = 1) =>
            new()
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"p/{task}/{year}/{revision}"),
                Year = year,
                Revision = revision,
                Status = status,
                Completion = completion,
                Rationale = new Verbatim(Dash),
                RecordedAt = At(year, 12, 20),
            };

    public static Observation Observation(
        int year, decimal? value = null, string indicator = "x", int revision = 1, int? rank = null, int? outOf = null,
        bool? accomplished = null, bool isBaseline = false) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p/{indicator}/{year}/{revision}"),
            Year = year,
            Revision = revision,
            Value = value,
            Rank = rank,
            OutOf = outOf,
            Accomplished = accomplished,
            IsBaseline = isBaseline,
            Quality = ObservationQuality.Final,
            Source = new Source { Title = Dash },
            RecordedAt = At(year, 12, 31),
        };

    public static TargetCarryOver CarryOver(
        string area, decimal? value, int? outOf = null, string indicator = "x", int revision = 1) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p/{indicator}/{area}/{revision}"),
            Revision = revision,
            Value = value,
            OutOf = outOf,
            DecidedBy = "Ủy ban nhân dân tỉnh V",
            DocumentNumber = "Quyết định số 12/QĐ-UBND",
            DocumentDate = new DateOnly(2026, 1, 15),
            RecordedAt = At(2026, 2, 1),
        };

    /// <summary>T, the plan's own, until June 2025; V, another province since.</summary>
    public static void AddAreas(this PlanBuilder plan)
    {
        plan.Add(new Area { Code = "T", Name = new Text("tỉnh T", "T province"), ValidTo = new DateOnly(2025, 6, 30), IsPlansOwn = true });
        plan.Add(new Area { Code = "V", Name = new Text("tỉnh V", "V province"), ValidFrom = new DateOnly(2025, 7, 1) });
    }

    public static PeriodClosure Closure(int year, bool closed, int revision = 1, string? reason = null) => new()
    {
        Year = year,
        Revision = revision,
        IsClosed = closed,
        Reason = reason is null ? null : new Verbatim(reason),
        RecordedAt = At(year, 12, 31),
    };
}
