using System.Globalization;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>The answers of <c>Cases/tasks.md</c>, computed by hand.</summary>
public sealed class TaskTests
{
    public static TheoryData<string, string> Cases => [.. Rows.Select(row => (row["section"], row["case"]))];

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => MarkdownTable.Read("Progress", "tasks.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_task_stands_as_computed_by_hand(string section, string name)
    {
        var row = Rows.Single(r => r["section"] == section && r["case"] == name);
        var (builder, plan) = TaskWith(row["leads"], row["ends"]);
        foreach (var report in row["reports"].Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            AddReport(plan, [.. report.Split(' ')]);
        }

        if (row["assessed"].Split(' ') is { Length: > 1 } assessed)
        {
            plan.Add(SampleFacts.Assessment(Year(assessed[0]), Status(assessed[1]), assessed.Length > 2 ? Number(assessed[2]) : null, "T"),
                "T", 1);
        }

        var progress = builder.Build().FindTask("T")!.ProgressIn(Year(row["year"]));

        progress.Basis.ToString().ShouldBe(row["basis"]);
        progress.Status.ToString().ShouldBe(row["status"]);
        (progress.Completion?.ToString("0.##", CultureInfo.InvariantCulture) ?? "").ShouldBe(row["completion"]);
        $"{progress.ReceivedReports}/{progress.ExpectedReports}".ShouldBe(row["got"]);
        progress.LateReports.ToString(CultureInfo.InvariantCulture).ShouldBe(row["late"]);
        (progress.Timeliness?.ToString() ?? "").ShouldBe(row["timeliness"]);
        progress.Method.ToString().ShouldBe(row["basis"] == "Consolidated" ? "task-consolidated/1" : "task-derived/1");
        var reports = progress.Task.Group.Plan.FindReportingPeriod(progress.Year) is null ? []
            : progress.Task.Reports.Where(r => r.Year == progress.Year).ToList();
        progress.Reports.ShouldBe(reports.Where(r => !HasHandedOver(r.Agency)));

        bool HasHandedOver(Agency agency) =>
            agency.ValidTo < new DateOnly(progress.Year, 12, 10) && agency.Successors.Count > 0
                && agency.Successors.All(s => reports.Exists(r => r.Agency == s));
    }

    /// <summary>A plan with task T, and the agencies that the table describes.</summary>
    private static (PublishedDataBuilder Builder, PlanBuilder Plan) TaskWith(string leads, string ends)
    {
        var builder = new PublishedDataBuilder();
        builder.Add(Sample.Release(1));
        builder.Add(Sample.Document("d"), null);
        foreach (var code in (string[])["A", "B", "C", "S"])
        {
            Add(code);
        }

        Add("K", members: ["A", "B"]);
        Add("E");
        Add("N", members: ["K", "A", "C"]);
        Add("M", members: ["G", "A"]);
        Add("G", dissolved: new(2025, 6, 30), successors: ["S"]);
        Add("L", dissolved: new(2025, 12, 31), successors: ["S"]);
        Add("H", dissolved: new(2025, 6, 30));
        Add("Q", dissolved: new(2025, 6, 30), successors: ["R"]);
        Add("R", dissolved: new(2025, 6, 30), successors: ["Q"]);
        Add("D", dissolved: new(2025, 6, 30), successors: ["A", "S"]);
        Add("F", dissolved: new(2025, 6, 30), successors: ["G"]);
        Add("W", dissolved: new(2025, 6, 30), successors: ["K"]);
        var plan = builder.AddPlan("p");
        plan.Add(Sample.Task("T", TimeframeKind.Annual, ends.Length == 0 ? null : Year(ends)), "I", leads.Split(", "), []);
        return (builder, plan);

        void Add(string code, string[]? members = null, DateOnly? dissolved = null, string[]? successors = null) => builder.Add(
            new Agency { Code = code, Name = new Text(code), Kind = AgencyKind.Department, Basis = AgencyBasis.Plan, ValidTo = dissolved },
            members ?? [], successors ?? [], 1);
    }

    private static void AddReport(PlanBuilder plan, List<string> words)
    {
        var year = char.IsDigit(words[0][0]) ? Year(words[0]) : 2025;
        if (char.IsDigit(words[0][0]))
        {
            words.RemoveAt(0);
        }

        var isLate = words.Remove("late");
        plan.Report(
            words[0],
            year,
            Status(words[1]),
            words.Count > 2 ? Number(words[2]) : null,
            "T",
            received: isLate ? ReportingCalendar.DueBefore(year).AddDays(1) : null);
    }

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static PlanTaskStatus Status(string text) => Enum.Parse<PlanTaskStatus>(text);
}
