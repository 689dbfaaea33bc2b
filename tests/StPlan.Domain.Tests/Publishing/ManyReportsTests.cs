using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>300,000 reports, of which all answers are known: 25 tasks led by a collective of 2,000 agencies, 6 years.</summary>
public sealed class ManyReportsTests
{
    private const int Tasks = 25;
    private const int Members = 2000;

    [Fact]
    public void Three_hundred_thousand_reports_are_in_their_places()
    {
        var data = Build();

        data.TaskReports.Count.ShouldBe(300_000 - (Tasks * 6));
        data.Agencies.Single(a => a.Code == "M7").Reports.Count.ShouldBe(Tasks * 6);
        data.FindTaskReport("p/I.25/M1998/2030/1")!.SupersededBy.ShouldBeNull();
        data.FindTaskReport("p/I.2/M0/2025/1")!.SupersededBy!.Completion.ShouldBe(100);
        data.Plan.LatestReportedYear.ShouldBe(2030);
        foreach (var period in data.ReportingPeriods)
        {
            // M0 completed everything by a second revision; M1999 is the one that is silent.
            var progress = data.Plan.ProgressIn(period.Year);
            (progress.ExpectedReports, progress.ReceivedReports, progress.LateReports).ShouldBe(
                (Tasks * Members, Tasks * (Members - 1), 0));
            progress.MeanCompletionOfReported.ShouldBe(50.03m); // (1,998 × 50 + 100) / 1,999 = 50.025
            period.Compliance.Missing.Count.ShouldBe(Tasks);
            period.Compliance.Agencies.Count.ShouldBe(Members);
        }

        data.FindAgency("M1999")!.ComplianceIn(2027).MissingReports.ShouldBe(Tasks);
        data.Release.Changes.Count.ShouldBe(
            1 + 300_000 - (Tasks * 6) + (2 * Tasks * 6)); // The plan, first revisions, and two values of each second one.
    }

    private static PublishedData Build()
    {
        var builder = Sample.Builder();
        string[] members = [.. Enumerable.Range(0, Members).Select(i => $"M{i}")];
        foreach (var member in members)
        {
            builder.Add(Sample.Agency(member), [], [], 1);
        }

        builder.Add(Sample.Agency("K"), members, [], 1);
        var plan = builder.Add(Sample.Plan("p"), "A", "d", "I", release: 1);
        plan.Add(Sample.Provision("I"), null);
        plan.Add(Sample.Objective("a"), "I");
        plan.Add(Sample.Indicator("x"), "a");
        plan.Add(Sample.Group("I"));
        for (var task = 1; task <= Tasks; task++)
        {
            plan.Add(Sample.Task($"I.{task}"), "I", ["K"], []);
            for (var year = 2025; year <= 2030; year++)
            {
                plan.Report("M0", year, PlanTaskStatus.Completed, 100, $"I.{task}", revision: 2);
                foreach (var member in members.SkipLast(1))
                {
                    plan.Report(member, year, PlanTaskStatus.InProgress, 50, $"I.{task}");
                }
            }
        }

        return builder.Build();
    }
}
