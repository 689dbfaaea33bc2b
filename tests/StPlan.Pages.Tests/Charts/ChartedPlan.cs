using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Pages.Tests.Charts;

/// <summary>A plan with one indicator and a few tasks, whose every name is the same text: for what charts make of names and of
/// figures.</summary>
internal static class ChartedPlan
{
    /// <summary>Signs that XML forbids, markup, and no place to break a line.</summary>
    public const string AwkwardName =
        "]]> <b>&amp;\"'\u0001\uFFFE một\ndòng \u202E🌾 ](javascript:alert(1)) "
            + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    public static Indicator With(Indicator indicator, params IEnumerable<Observation> observations) =>
        Create(indicator, observations, indicator.Name.Vi).Indicators[0];

    /// <summary>The same in a plan of the area T, with figures of T and V.</summary>
    public static Indicator With(Indicator indicator, IReadOnlyList<string> areas, params IReadOnlyList<Observation> observations) =>
        Create(indicator, observations, indicator.Name.Vi, areas).Indicators[0];

    public static PublishedData Create(
        Indicator indicator, IEnumerable<Observation> observations, string name, IReadOnlyList<string>? areas = null)
    {
        var builder = new PublishedDataBuilder();
        builder.Add(new Release { Number = 1, PublishedAt = Day(2027, 12, 20), Title = new Verbatim(name), Notes = new Verbatim(name) });
        builder.Add(Agency("A", name, validTo: null), members: [], successors: [], release: 1);
        builder.Add(Agency("B", name, new DateOnly(2025, 12, 31)), members: [], successors: ["A"], release: 1);
        builder.Add(new LegalDocument { Id = "d", Title = new Text(name), Kind = LegalDocumentKind.Law }, issuerAgency: null);
        var plan = builder.Add(
            new Plan
            {
                Id = "p",
                Number = name,
                Kind = new Text(name),
                Title = new Text(name),
                IssuedOn = new DateOnly(2025, 3, 5),
                Letterhead = new Letterhead { Authority = "-", Nation = "-", Motto = "-", NumberLine = "-", PlaceAndDate = "-" },
                Preamble = new Text("-"),
                Signatory = new Signatory { OnBehalfOf = "-", Capacity = "-", Position = new Text("-"), Name = "-" },
                Annex = new Annex { Label = "-", Title = new Text("-"), AttachedTo = "-", Columns = [] },
            },
            issuer: "A", implements: "d", overallObjective: "I", release: 1);
        plan.Add(new Provision { Path = "I", Label = "-", Text = new Text("-") }, parent: null);
        plan.Add(new Objective { Code = "a" }, "I");
        plan.Add(indicator, "a");
        if (areas is not null)
        {
            plan.Add(new Area { Code = "T", Name = new Text("tỉnh T"), IsPlansOwn = true });
            plan.Add(new Area { Code = "V", Name = new Text("tỉnh V") });
        }

        foreach (var (i, observation) in observations.Index())
        {
            plan.Add(observation, indicator.Code, 1, areas?[i]);
        }

        plan.Add(new TaskGroup { Number = "I", Title = new Text(name) });
        plan.Add(new TaskGroup { Number = "II", Title = new Text(name) });
        AddTask(plan, "I.1", "I", TimeframeKind.Ongoing, 2026, null, name, "A");
        AddTask(plan, "I.2", "I", TimeframeKind.SingleYear, 2025, 2025, name, "B");
        AddTask(plan, "II.1", "II", TimeframeKind.Annual, null, null, name, "A");
        plan.Add(
            new TaskReport
            {
                Id = "p/I.1/A/2026/1",
                Year = 2026,
                Revision = 1,
                Status = PlanTaskStatus.InProgress,
                Results = new Verbatim(name),
                Outputs = [],
                Evidence = [],
                SubmittedAt = Day(2027, 1, 5),
                FirstReceivedAt = Day(2027, 1, 5),
            },
            "I.1", "A", 1);
        return builder.Build();
    }

    public static Indicator Indicator(IndicatorKind kind, Comparator? comparator, decimal? value, int? baselineYear = null,
        string name = "Chỉ tiêu") => new()
        {
            Code = "x",
            Name = new Text(name),
            Kind = kind,
            Unit = kind is IndicatorKind.Milestone or IndicatorKind.Qualitative ? null : new Unit { Code = "u", Name = new Text(name) },
            Target = new Target
            {
                Comparator = comparator,
                Value = value,
                Year = 2030,
                BaselineYear = baselineYear,
                Wording = new Verbatim(name)
            },
        };

    public static Observation Observation(
        int year,
        decimal? value = null,
        int? rank = null,
        int? outOf = null,
        string? note = null,
        ObservationQuality quality = ObservationQuality.Final,
        bool isBaseline = false) => new()
        {
            Id = $"p/x/{year}/1",
            Year = year,
            Revision = 1,
            Value = value,
            Rank = rank,
            OutOf = outOf,
            Note = note is null ? null : new Verbatim(note),
            Quality = quality,
            IsBaseline = isBaseline,
            Source = new Source { Title = note ?? "Nguồn" },
            RecordedAt = Day(2027, 1, 1),
        };

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);

    private static Agency Agency(string code, string name, DateOnly? validTo) =>
        new() { Code = code, Name = new Text(name), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan, ValidTo = validTo };

    private static void AddTask(PlanBuilder plan, string code, string group, TimeframeKind kind, int? start, int? end, string text,
        string lead) => plan.Add(
        new PlanTask
        {
            Code = code,
            Number = code[^1] - '0',
            Text = new Text(text),
            LeadText = new Verbatim("-"),
            CoordinatingText = new Verbatim("-"),
            Timeframe = new Timeframe { Kind = kind, Text = new Verbatim(text), StartYear = start, EndYear = end },
        },
        group, leads: [lead], coordinating: []);
}
