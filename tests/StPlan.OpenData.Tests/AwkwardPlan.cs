using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.OpenData.Tests;

/// <summary>A plan on which everything was reported that formats trip over: formulas, quotation marks, line ends, signs that XML forbids,
/// numbers of any size.</summary>
internal static class AwkwardPlan
{
    /// <summary>Texts that begin as a formula would, and some that only look so.</summary>
    public static IReadOnlyList<string> Results { get; } =
    [
        "=HYPERLINK(\"http://example.org\";\"x\")", "+84 294 3862 298", "-5% so với 2024", "@SUM(A1)", "\tthụt vào", "\rxuống dòng",
        "'=đã có dấu nháy", "'bình thường'",
        "Có \"ngoặc kép\", dấu phẩy; dấu chấm phẩy", "Dòng một\nDòng hai\r\nDòng ba", "Ký tự \u0001 \u001F \uFFFE và _x0041_",
        "  khoảng trắng hai đầu  ", "Chữ 𠀋 và 🌾",
        "[\"như JSON\"]", "1,234.5", "2025-12-10", "TRUE", "NULL", "#N/A",
        new string('à', 33_000), "0123", "a\u2028b\u2029c", "<b>&amp;</b>", "\\u0041",
        "＝cmd|' /C calc'!A0", "＠SUM(A1)", "'－1",
    ];

    public static IReadOnlyList<decimal?> Funds { get; } =
        [null, 0, 0.5m, 1.10m, 1_500_000_000m, 123_456_789_012_345m, 0.000_000_1m, 1234567890123456789.123m, -2.5m];

    public static PublishedData Create()
    {
        var builder = new PublishedDataBuilder();
        builder.Add(new Release
        {
            Number = 1,
            PublishedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(7)).AddTicks(9),
            Title = new Verbatim("=1+1"),
            Notes = new Verbatim("")
        });
        builder.Add(new Agency
        {
            Code = "A",
            Name = new Text("Cơ quan A"),
            Kind = AgencyKind.Collective,
            Basis = AgencyBasis.Plan,
            MembersComplete = true
        }, members: ["B"], successors: [], release: 1);
        builder.Add(
            new Agency
            {
                Code = "B",
                Name = new Text("Cơ quan B", "Agency B"),
                Kind = AgencyKind.SteeringCommittee,
                Basis = AgencyBasis.PublicKnowledge,
                ValidFrom = new DateOnly(1999, 12, 31),
                ValidTo = new DateOnly(2025, 6, 30)
            },
            members: [], successors: ["A"], release: 1);
        builder.Add(new LegalDocument
        {
            Id = "d",
            Title = new Text("-"),
            Kind = LegalDocumentKind.Law,
            IssuedOn = new DateOnly(2013, 6, 18)
        }, issuerAgency: "A");
        var plan = builder.Add(Plan(), issuer: "A", implements: "d", overallObjective: "I", release: 1, preambleCites: "d");
        plan.Add(new Provision { Path = "I", Label = "I." }, parent: null);
        plan.Add(new Provision { Path = "I.đ", Label = "đ)", Text = new Text("Một dòng") }, parent: "I", cites: "d");
        plan.Add(new Objective { Code = "đ" }, "I.đ");
        plan.Add(Milestone(), "đ");
        plan.Add(new TaskGroup { Number = "I", Title = new Text("Nhóm") });
        plan.AddResponsibility("I.đ", "A", "B");
        for (var i = 0; i < Results.Count; i++)
        {
            AddTask(plan, i + 1);
        }

        plan.Add(
            new Observation
            {
                Id = "p/m/2025/2",
                Year = 2025,
                Revision = 2,
                Accomplished = true,
                Quality = ObservationQuality.Estimated,
                Source = new Source { Title = "=nguồn" },
                RecordedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            },
            "m",
            1);
        return builder.Build();
    }

    private static void AddTask(PlanBuilder plan, int number)
    {
        var code = $"I.{number}";
        plan.Add(
            new PlanTask
            {
                Code = code,
                Number = number,
                Text = new Text("Nhiệm vụ"),
                LeadText = new Verbatim("-"),
                CoordinatingText = new Verbatim(""),
                Timeframe = new Timeframe
                {
                    Kind = TimeframeKind.SingleYear,
                    Text = new Verbatim("Năm 2025"),
                    StartYear = 2025,
                    EndYear = 2025
                },
            },
            "I", leads: ["A"], coordinating: ["A", "B"], cites: "d");
        plan.Add(
            new TaskReport
            {
                Id = $"p/{code}/B/2025/1",
                Year = 2025,
                Revision = 1,
                Status = PlanTaskStatus.Paused,
                Completion = number * 1.50m,
                Results = new Verbatim(Results[number - 1]),
                Outputs = [new Output { What = "=\"sản phẩm\"\n", Quantity = 1.50m }, new Output { What = "không đếm", Unit = "lớp" }],
                Evidence = [new Evidence { Title = "Báo cáo <1>", Url = "https://example.org/?a=1&b=2" }],
                Funding = new Funding { StateBudget = Funds[number % Funds.Count] },
                SubmittedAt = new DateTimeOffset(2025, 12, 10, 0, 0, 0, TimeSpan.FromHours(7)).AddTicks(-1),
                FirstReceivedAt = new DateTimeOffset(2025, 12, 9, 16, 59, 59, TimeSpan.Zero),
            },
            code, "B", 1);
    }

    private static Indicator Milestone() => new()
    {
        Code = "m",
        Name = new Text("Mốc"),
        Kind = IndicatorKind.Milestone,
        Target = new Target { Comparator = Comparator.Accomplished, Year = 2030, Wording = new Verbatim("hoàn thành") },
    };

    private static Plan Plan() => new()
    {
        Id = "p",
        Number = "1/KH-UBND",
        Kind = new Text("KẾ HOẠCH"),
        Title = new Text("Kế hoạch", "Plan"),
        IssuedOn = new DateOnly(2025, 3, 5),
        Letterhead = new Letterhead { Authority = "-", Nation = "-", Motto = "-", NumberLine = "-", PlaceAndDate = "-" },
        Preamble = new Text("-"),
        Signatory = new Signatory { OnBehalfOf = "-", Capacity = "-", Position = new Text("-"), Name = "-" },
        Annex = new Annex { Label = "-", Title = new Text("-"), AttachedTo = "-", Columns = [] },
    };
}
