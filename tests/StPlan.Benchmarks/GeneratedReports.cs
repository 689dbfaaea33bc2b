using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.LegalDocuments;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Benchmarks;

/// <summary>A plan of 25 tasks, on each of which the members of a collective report for six years: twelve members make 1,800 reports, two
/// thousand 300,000.</summary>
internal static class GeneratedReports
{
    private const int Tasks = 25;
    private const string Dash = "-";

    public static PublishedData Create(int members)
    {
        var builder = new PublishedDataBuilder();
        builder.Add(new Release
        {
            Number = 1,
            PublishedAt = new DateTimeOffset(2031, 1, 15, 0, 0, 0, TimeSpan.Zero),
            Title = new Verbatim(Dash),
            Notes = new Verbatim(Dash)
        });
        string[] codes = [.. Enumerable.Range(0, members).Select(i => $"M{i}")];
        foreach (var code in codes)
        {
            builder.Add(Agency(code, AgencyKind.Department), [], [], 1);
        }

        builder.Add(Agency("K", AgencyKind.Collective), codes, [], 1);
        builder.Add(new LegalDocument { Id = "d", Title = new Text(Dash), Kind = LegalDocumentKind.Resolution }, issuerAgency: null);
        var plan = builder.Add(Plan(), issuer: "M0", implements: "d", overallObjective: "I", release: 1);
        plan.Add(new Provision { Path = "I", Label = Dash }, parent: null);
        plan.Add(new Objective { Code = "a" }, "I");
        plan.Add(new Indicator
        {
            Code = "x",
            Name = new Text(Dash),
            Kind = IndicatorKind.Qualitative,
            Target = new Target { Year = 2030, Wording = new Verbatim(Dash) }
        }, "a");
        plan.Add(new TaskGroup { Number = "I", Title = new Text(Dash) });
        for (var task = 1; task <= Tasks; task++)
        {
            AddTask(plan, task, codes);
        }

        return builder.Build();
    }

    private static void AddTask(PlanBuilder plan, int number, string[] members)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"I.{number}");
        plan.Add(
            new PlanTask
            {
                Code = code,
                Number = number,
                Text = new Text("Nghiên cứu, ứng dụng công nghệ trong nông nghiệp, thủy sản và đổi mới sáng tạo trên địa bàn tỉnh."),
                LeadText = new Verbatim(Dash),
                CoordinatingText = new Verbatim(Dash),
                Timeframe = new Timeframe { Kind = TimeframeKind.Annual, Text = new Verbatim("Hàng năm") },
            },
            "I", leads: ["K"], coordinating: []);
        foreach (var (i, member) in members.Index())
        {
            for (var year = 2025; year <= 2030; year++)
            {
                plan.Add(Report($"p/{code}/{member}/{year}/1", year, (i * 7 + number) % 100), code, member, 1);
            }
        }
    }

    private static TaskReport Report(string id, int year, int completion) => new()
    {
        Id = id,
        Year = year,
        Revision = 1,
        Status = completion > 90 ? PlanTaskStatus.Completed : PlanTaskStatus.InProgress,
        Completion = completion,
        Results = new Verbatim(
            $"Đã tổ chức {completion} lớp tập huấn, hội thảo về ứng dụng khoa học và công nghệ; hỗ trợ các doanh nghiệp \"khởi nghiệp\" "
                + $"trên địa bàn, đợt {completion}."),
        Difficulties = completion % 3 == 0 ? new Verbatim("Kinh phí phân bổ chậm, thiếu nhân lực chuyên môn.") : null,
        Outputs = [new Output { What = "Lớp tập huấn", Quantity = completion, Unit = "lớp" }],
        Funding = new Funding { StateBudget = completion * 1_250_000m },
        Evidence = [new Evidence { Title = "Báo cáo", Url = "https://example.org/bao-cao" }],
        SubmittedAt = new DateTimeOffset(year, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)),
        FirstReceivedAt = new DateTimeOffset(year, 12, 1, 8, 0, 0, TimeSpan.FromHours(7)),
    };

    private static Agency Agency(string code, AgencyKind kind) =>
        new() { Code = code, Name = new Text($"Cơ quan {code}"), Kind = kind, Basis = AgencyBasis.Plan };

    private static Plan Plan() => new()
    {
        Id = "p",
        Number = Dash,
        Kind = new Text(Dash),
        Title = new Text(Dash),
        IssuedOn = new DateOnly(2025, 3, 5),
        Letterhead = new Letterhead { Authority = Dash, Nation = Dash, Motto = Dash, NumberLine = Dash, PlaceAndDate = Dash },
        Preamble = new Text(Dash),
        Signatory = new Signatory { OnBehalfOf = Dash, Capacity = Dash, Position = new Text(Dash), Name = Dash },
        Annex = new Annex { Label = Dash, Title = new Text(Dash), AttachedTo = Dash, Columns = [] },
    };
}
