using StPlan.Domain.Agencies;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Citations;

/// <summary>Facts of plan 24 as they would be published; figures are invented.</summary>
internal static class CitedFacts
{
    private static readonly Plan Plan24 = MakePlan();

    /// <summary>Who publishes.</summary>
    public static Text Publisher { get; } = new("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province");

    public static Release Release(bool isDemo = false) => new()
    {
        // 20:00 in London is the next day in Trà Vinh.
        Number = 3,
        PublishedAt = new DateTimeOffset(2026, 1, 14, 20, 0, 0, TimeSpan.Zero),
        Title = new Verbatim("-"),
        Notes = new Verbatim("-"),
        IsDemo = isDemo,
    };

    public static Observation Observation(
        decimal? value = null,
        Unit? unit = null,
        int? rank = null,
        int? outOf = null,
        bool? accomplished = null,
        string? note = null,
        IndicatorKind kind = IndicatorKind.Share,
        ObservationQuality quality = ObservationQuality.Final,
        string? publisher = "Cục Thống kê tỉnh Trà Vinh",
        int revision = 1,
        bool isDemo = false) => new()
        {
            Id = $"24-kh-ubnd-2025/x/2025/{revision}",
            Year = 2025,
            Revision = revision,
            Value = value,
            Rank = rank,
            OutOf = outOf,
            Accomplished = accomplished,
            Note = note is null ? null : new Verbatim(note),
            Quality = quality,
            Source = new Source { Title = "Niên giám thống kê 2025", Publisher = publisher },
            RecordedAt = DateTimeOffset.UnixEpoch,
            Indicator = new Indicator
            {
                Code = "x",
                Name = new Text("Chỉ tiêu X", "Indicator X"),
                Kind = kind,
                Unit = unit,
                Target = new Target { Year = 2030, Wording = new Verbatim("-") },
                Objective = new Objective { Code = "đ", Provision = new Provision { Path = "II.2.đ", Label = "đ)", Plan = Plan24 } },
            },
            Release = Release(isDemo),
        };

    public static TaskReport Report(PlanTaskStatus status = PlanTaskStatus.InProgress, decimal? completion = 62.5m, int revision = 1,
        bool isDemo = false) => new()
        {
            Id = $"24-kh-ubnd-2025/III.9/SKHCN/2025/{revision}",
            Year = 2025,
            Revision = revision,
            Status = status,
            Completion = completion,
            Results = new Verbatim("-"),
            SubmittedAt = DateTimeOffset.UnixEpoch,
            FirstReceivedAt = DateTimeOffset.UnixEpoch,
            Task = Task(),
            Agency = new Agency
            {
                Code = "SKHCN",
                Name = new Text("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
                Kind = AgencyKind.Department,
                Basis = AgencyBasis.Plan,
            },
            Release = Release(isDemo),
        };

    public static TaskAssessment Assessment(int revision = 1) => new()
    {
        Id = $"24-kh-ubnd-2025/III.9/2025/{revision}",
        Year = 2025,
        Revision = revision,
        Status = PlanTaskStatus.Completed,
        Completion = 100,
        Rationale = new Verbatim("-"),
        RecordedAt = DateTimeOffset.UnixEpoch,
        Task = Task(),
        Release = Release(),
    };

    private static PlanTask Task()
    {
        var task = Sample.Task("III.9");
        task.Group = new TaskGroup { Number = "III", Title = new Text("-"), Plan = Plan24 };
        return task;
    }

    private static Plan MakePlan()
    {
        var plan = new Plan
        {
            Id = "24-kh-ubnd-2025",
            Number = "24/KH-UBND",
            Kind = new Text("-"),
            Title = new Text("-"),
            IssuedOn = new DateOnly(2025, 3, 5),
            Letterhead = new Letterhead { Authority = "-", Nation = "-", Motto = "-", NumberLine = "-", PlaceAndDate = "-" },
            Preamble = new Text("-"),
            Signatory = new Signatory { OnBehalfOf = "-", Capacity = "-", Position = new Text("-"), Name = "-" },
            Annex = new Annex { Label = "-", Title = new Text("-"), AttachedTo = "-", Columns = [] },
        };
        plan.Issuer = new Agency
        {
            Code = "UBNDT",
            Name = new Text("Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
            Kind = AgencyKind.Government,
            Basis = AgencyBasis.Plan,
        };
        return plan;
    }
}
