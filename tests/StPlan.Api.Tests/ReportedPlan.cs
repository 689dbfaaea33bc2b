using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Api.Tests;

/// <summary>
/// A small plan in memory, on which something has been reported: the first release has the plan, the second reports and figures of 2025,
/// the third corrects one of each and adds an assessment. All of it is invented, and none of it has been near a database.
/// </summary>
internal static class ReportedPlan
{
    public const string Id = "24-kh-ubnd-2025";

    private static readonly Unit Percent = new() { Code = "percent", Name = new Text("%", "%") };
    private static readonly Unit Times = new() { Code = "times", Name = new Text("lần", "times") };
    private static readonly Unit Place = new() { Code = "rank", Name = new Text("hạng", "rank") };

    /// <summary>What was public at a release; from the fourth on nothing new comes.</summary>
    public static PublishedData At(int release, bool isDemo = false)
    {
        var builder = new PublishedDataBuilder();
        for (var number = 1; number <= release; number++)
        {
            builder.Add(new Release
            {
                Number = number,
                PublishedAt = new DateTimeOffset(2025, 12, 10 + number, 0, 0, 0, TimeSpan.Zero),
                Title = new Verbatim($"Đợt {number}"),
                Notes = new Verbatim("-"),
                IsDemo = isDemo && number > 1,
            });
        }

        AddAgencies(builder);
        var plan = AddPlan(builder);
        if (release >= 2)
        {
            AddReports(plan);
        }

        if (release >= 3)
        {
            AddCorrections(plan);
        }

        return builder.Build();
    }

    private static void AddAgencies(PublishedDataBuilder builder)
    {
        foreach (var (code, name, english) in new[]
        {
            ("UBNDT", "Ủy ban nhân dân tỉnh Trà Vinh", "People's Committee of Trà Vinh Province"),
            ("SKHCN", "Sở Khoa học và Công nghệ", "Department of Science and Technology"),
            ("SNNMT", "Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
        })
        {
            builder.Add(
                new Agency { Code = code, Name = new Text(name, english), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan },
                members: [], successors: [], release: 1);
        }

        builder.Add(new LegalDocument { Id = "21-nq-tu-2024", Title = new Text("-"), Kind = LegalDocumentKind.Resolution },
            issuerAgency: null);
    }

    private static PlanBuilder AddPlan(PublishedDataBuilder builder)
    {
        var plan = builder.Add(
            new Plan
            {
                Id = Id,
                Number = "24/KH-UBND",
                Kind = new Text("KẾ HOẠCH"),
                Title = new Text("-"),
                IssuedOn = new DateOnly(2025, 3, 5),
                Letterhead = new Letterhead { Authority = "-", Nation = "-", Motto = "-", NumberLine = "-", PlaceAndDate = "-" },
                Preamble = new Text("-"),
                Signatory = new Signatory { OnBehalfOf = "-", Capacity = "-", Position = new Text("-"), Name = "-" },
                Annex = new Annex { Label = "-", Title = new Text("-"), AttachedTo = "-", Columns = [] },
            },
            issuer: "UBNDT",
            implements: "21-nq-tu-2024",
            overallObjective: "II.1",
            release: 1);
        plan.Add(new Area
        {
            Code = "TRA_VINH",
            Name = new Text("tỉnh Trà Vinh", "Trà Vinh province"),
            ValidTo = new DateOnly(2025, 6, 30),
            IsPlansOwn = true,
        });
        plan.Add(new Area
        {
            Code = "VINH_LONG",
            Name = new Text("tỉnh Vĩnh Long", "Vĩnh Long province"),
            ValidFrom = new DateOnly(2025, 7, 1),
        });
        foreach (var (path, parent) in new[] { ("II", null), ("II.1", "II"), ("II.2", "II"), ("II.2.a", "II.2") })
        {
            plan.Add(new Provision { Path = path, Label = "-", Text = new Text("-") }, parent);
        }

        plan.Add(new Objective { Code = "a" }, "II.2.a");
        plan.Add(Indicator("tfp-share", "Đóng góp của TFP", "TFP's share", IndicatorKind.Share, Percent, Comparator.GreaterThan, 50), "a");
        plan.Add(Indicator("startups", "Số doanh nghiệp khởi nghiệp", "Number of start-ups", IndicatorKind.MultipleOfBaseline, Times,
            Comparator.AtLeast, 3, 2020), "a");
        plan.Add(Indicator("pii-rank", "Xếp hạng PII", "PII rank", IndicatorKind.Rank, Place, Comparator.RankAtMost, 20), "a");
        plan.Add(Indicator("brands", "Nhãn hiệu", "Brands", IndicatorKind.Qualitative, null, null, null), "a");
        plan.Add(new TaskGroup { Number = "I", Title = new Text("Nhóm một", "Group one") });
        AddTask(plan, 1, TimeframeKind.Annual, null, null, "SKHCN");
        AddTask(plan, 2, TimeframeKind.SingleYear, 2025, 2025, "SKHCN", "SNNMT");
        AddTask(plan, 3, TimeframeKind.Ongoing, 2025, null, "SNNMT");
        return plan;
    }

    private static void AddTask(PlanBuilder plan, int number, TimeframeKind kind, int? start, int? end, params string[] leads) => plan.Add(
        new PlanTask
        {
            Code = $"I.{number}",
            Number = number,
            Text = new Text($"Nhiệm vụ {number}", $"Task {number}"),
            LeadText = new Verbatim("-"),
            CoordinatingText = new Verbatim("-"),
            Timeframe = new Timeframe { Kind = kind, Text = new Verbatim("-"), StartYear = start, EndYear = end },
        },
        "I",
        leads,
        coordinating: []);

    private static void AddReports(PlanBuilder plan)
    {
        plan.Add(Report("I.1", "SKHCN", 1, PlanTaskStatus.InProgress, 60, new DateTimeOffset(2025, 12, 1, 8, 0, 0, TimeSpan.FromHours(7))),
            "I.1", "SKHCN", 2);
        plan.Add(Report("I.2", "SKHCN", 1, PlanTaskStatus.Completed, 100, new DateTimeOffset(2025, 12, 10, 0, 0, 0, TimeSpan.FromHours(7))),
            "I.2", "SKHCN", 2);
        plan.Add(Observation("tfp-share", 2024, 1, value: 38, isBaseline: true), "tfp-share", 2);
        plan.Add(Observation("tfp-share", 2025, 1, value: 40.5m), "tfp-share", 2, "TRA_VINH");
        plan.Add(Observation("startups", 2025, 1, value: 12), "startups", 2, "TRA_VINH");
        plan.Add(Observation("pii-rank", 2025, 1, rank: 18, outOf: 34), "pii-rank", 2, "VINH_LONG");
        plan.Add(Observation("brands", 2025, 1, note: "Đã có 3 nhãn hiệu."), "brands", 2, "TRA_VINH");
    }

    private static void AddCorrections(PlanBuilder plan)
    {
        plan.Add(
            Report("I.1", "SKHCN", 2, PlanTaskStatus.InProgress, 62.5m, new DateTimeOffset(2025, 12, 12, 8, 0, 0, TimeSpan.FromHours(7)),
                "Cộng thiếu quý IV"), "I.1", "SKHCN", 3);
        plan.Add(Observation("tfp-share", 2025, 2, value: 41, reason: "Số liệu chính thức"), "tfp-share", 3, "TRA_VINH");
        plan.Add(
            new TaskAssessment
            {
                Id = $"{Id}/I.2/2025/1",
                Year = 2025,
                Revision = 1,
                Status = PlanTaskStatus.Completed,
                Completion = 90,
                Rationale = new Verbatim("Theo báo cáo của SKHCN"),
                RecordedAt = new DateTimeOffset(2025, 12, 12, 0, 0, 0, TimeSpan.Zero),
            },
            "I.2",
            3);
    }

    private static Indicator Indicator(
        string code, string name, string english, IndicatorKind kind, Unit? unit, Comparator? comparator, decimal? value,
        int? baselineYear = null) => new()
        {
            Code = code,
            Name = new Text(name, english),
            Kind = kind,
            Unit = unit,
            Target = new Target
            {
                Comparator = comparator,
                Value = value,
                Year = 2030,
                BaselineYear = baselineYear,
                Wording = new Verbatim("-")
            },
        };

    private static TaskReport Report(
        string task, string agency, int revision, PlanTaskStatus status, decimal completion, DateTimeOffset submitted,
        string? reason = null) => new()
        {
            Id = $"{Id}/{task}/{agency}/2025/{revision}",
            Year = 2025,
            Revision = revision,
            Status = status,
            Completion = completion,
            Results = new Verbatim("Đã mở 12 lớp tập huấn công nghệ"),
            Outputs = [new Output { What = "Lớp tập huấn", Quantity = 12, Unit = "lớp" }],
            Funding = new Funding { StateBudget = 150_000_000m },
            Evidence = [new Evidence { Title = "Báo cáo", Url = "https://travinh.gov.vn/bao-cao?nam=2025" }],
            SubmittedAt = submitted,
            FirstReceivedAt = revision == 1 ? submitted : new DateTimeOffset(2025, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)),
            Reason = reason is null ? null : new Verbatim(reason),
        };

    private static Observation Observation(
        string indicator, int year, int revision, decimal? value = null, int? rank = null, int? outOf = null, string? note = null,
        string? reason = null, bool isBaseline = false) => new()
        {
            Id = $"{Id}/{indicator}/{year}/{revision}",
            Year = year,
            Revision = revision,
            Value = value,
            Rank = rank,
            OutOf = outOf,
            Note = note is null ? null : new Verbatim(note),
            Quality = ObservationQuality.Provisional,
            IsBaseline = isBaseline,
            Source = new Source
            {
                Title = "Niên giám thống kê 2025",
                Url = "https://thongke.travinh.gov.vn/2025",
                Publisher = "Cục Thống kê"
            },
            RecordedAt = new DateTimeOffset(2025, 12, 11, 0, 0, 0, TimeSpan.Zero),
            Reason = reason is null ? null : new Verbatim(reason),
        };
}
