using FsCheck;
using FsCheck.Fluent;
using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Progress;

/// <summary>
/// What was reported on a plan with group I (tasks I.1 by A, I.2 by A and B, I.3 by collective K of A, B and C, I.4 by G, whose successor
/// is S) in 2025–2027. FsCheck makes the reports up, each about another task, agency, year or revision.
/// </summary>
internal sealed record Scenario(IReadOnlyList<Scenario.Report> Reports)
{
    public static readonly string[] Tasks = ["I.1", "I.2", "I.3", "I.4"];

    public static readonly string[] Agencies = ["A", "B", "C", "G", "S"];

    public static Arbitrary<Scenario> Any { get; } =
        Reported().ListOf().Select(reports => new Scenario([.. reports.DistinctBy(r => (r.Task, r.Agency, r.Year, r.Revision))]))
            .ToArbitrary();

    /// <summary>The current reports: the last revision of each.</summary>
    public IEnumerable<Report> Current => Reports.GroupBy(r => (r.Task, r.Agency, r.Year)).Select(g => g.MaxBy(r => r.Revision)!);

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Elements(values);

    /// <summary>The published data, with further silent lead agencies of I.1 and further silent tasks where they are asked for.</summary>
    public PublishedData Build(int silentLeads = 0, int silentTasks = 0)
    {
        var builder = new PublishedDataBuilder();
        builder.Add(Sample.Release(1));
        foreach (var code in (string[])["A", "B", "C", "S", "T1", "T2", "T3"])
        {
            builder.Add(Sample.Agency(code), [], [], 1);
        }

        builder.Add(Sample.Agency("K"), members: ["A", "B", "C"], [], 1);
        builder.Add(
            new Agency
            {
                Code = "G",
                Name = new Text("G"),
                Kind = AgencyKind.Department,
                Basis = AgencyBasis.Plan,
                ValidTo = new(2026, 6, 30)
            },
            [],
            successors: ["S"],
            1);
        builder.Add(Sample.Document("d"), null);
        var plan = builder.Add(Sample.Plan("p"), "A", "d", "I", release: 1);
        plan.Add(Sample.Provision("I"), null);
        plan.Add(Sample.Objective("a"), "I");
        plan.Add(Sample.Indicator("x"), "a");
        plan.Add(Sample.Group("I"));
        plan.Add(Sample.Task("I.1"), "I", ["A", .. Enumerable.Range(1, silentLeads).Select(i => $"T{i}")], []);
        plan.Add(Sample.Task("I.2"), "I", ["A", "B"], []);
        plan.Add(Sample.Task("I.3"), "I", ["K"], []);
        plan.Add(Sample.Task("I.4"), "I", ["G"], []);
        for (var i = 0; i < silentTasks; i++)
        {
            plan.Add(Sample.Task($"I.{5 + i}"), "I", ["T1"], []);
        }

        foreach (var r in Reports)
        {
            plan.Report(
                r.Agency,
                r.Year,
                r.Status,
                r.Completion,
                r.Task,
                r.Revision,
                received: r.IsLate ? ReportingCalendar.DueBefore(r.Year) : null);
        }

        return builder.Build();
    }

    private static Gen<Report> Reported() =>
        from task in OneOf(Tasks)
        from agency in OneOf(Agencies)
        from year in Gen.Choose(2025, 2027)
        from revision in Gen.Choose(1, 3)
        from status in OneOf(Enum.GetValues<PlanTaskStatus>())
        from completion in Gen.OneOf(Gen.Constant<decimal?>(null), Gen.Choose(0, 10000).Select(hundredths => (decimal?)hundredths / 100))
        from isLate in OneOf(true, false)
        select new Report(task, agency, year, revision, status, completion, isLate);

    public sealed record Report(string Task, string Agency, int Year, int Revision, PlanTaskStatus Status, decimal? Completion,
        bool IsLate);
}
