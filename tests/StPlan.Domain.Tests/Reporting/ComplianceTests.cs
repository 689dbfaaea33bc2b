using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;
using StPlan.Domain.Tests.Publishing;

namespace StPlan.Domain.Tests.Reporting;

/// <summary>Who was to report, who did, and who may.</summary>
public sealed class ComplianceTests
{
    [Fact]
    public void A_period_counts_what_was_expected_received_late_and_missing()
    {
        var compliance = Build().FindPlan("p")!.FindReportingPeriod(2025)!.Compliance;

        compliance.Year.ShouldBe(2025);
        (compliance.ExpectedReports, compliance.ReceivedReports, compliance.OnTimeReports, compliance.LateReports,
            compliance.MissingReports).ShouldBe((5, 3, 2, 1, 2));
        compliance.Missing.Select(m => (m.Task.Code, m.Agency.Code)).ShouldBe([("I.3", "A"), ("I.3", "Z")]);
        compliance.Missing.ShouldAllBe(m => m.Report == null && !m.IsLate);
        compliance.Agencies.Select(
            a => (a.Agency.Code, a.Compliance.ReceivedReports, a.Compliance.ExpectedReports, a.Compliance.LateReports))
            .ShouldBe([("A", 2, 3, 1), ("Z", 1, 2, 0)]);
        compliance.Agencies[0].Compliance.Missing.ShouldHaveSingleItem().Task.Code.ShouldBe("I.3");
        compliance.Agencies[0].Compliance.Agencies.ShouldBeEmpty();
    }

    [Fact]
    public void An_agency_s_compliance_is_over_all_plans_that_expect_it()
    {
        var data = Build();

        Of("A", 2025).ShouldBe((4, 2, 1, 1, 2));
        Of("A", 2026).ShouldBe((4, 1, 1, 0, 3));
        Of("A", 2024).ShouldBe((1, 0, 0, 0, 1)); // Only the older plan has that year.
        Of("Z", 2025).ShouldBe((2, 1, 1, 0, 1));
        Of("K", 2025).ShouldBe((0, 0, 0, 0, 0)); // A collective with members reports through them.
        Of("A", 1900).ShouldBe((0, 0, 0, 0, 0));
        Of("A", int.MaxValue).ShouldBe((0, 0, 0, 0, 0));
        data.FindAgency("A")!.ComplianceIn(2025).Missing.Select(m => $"{m.Task.Group.Plan.Id} {m.Task.Code}")
            .ShouldBe(["p I.3", "old I.1"]);

        (int, int, int, int, int) Of(string agency, int year)
        {
            var c = data.FindAgency(agency)!.ComplianceIn(year);
            c.Year.ShouldBe(year);
            c.Agencies.ShouldBeEmpty();
            c.Missing.Count.ShouldBe(c.MissingReports);
            return (c.ExpectedReports, c.ReceivedReports, c.OnTimeReports, c.LateReports, c.MissingReports);
        }
    }

    [Fact]
    public void Those_who_lead_are_members_of_who_leads_or_succeed_one_of_these_may_report()
    {
        var builder = Sample.Builder();
        builder.Add(Sample.Agency("C"), members: ["D"], successors: [], 1);
        builder.Add(Sample.Agency("D"), members: ["E"], successors: ["F"], 1);
        builder.Add(Sample.Agency("E"), members: [], successors: [], 1);
        builder.Add(Sample.Agency("F"), members: [], successors: ["G", "D"], 1);
        builder.Add(Sample.Agency("G"), members: [], successors: [], 1);
        builder.Add(Sample.Agency("H"), members: ["C"], successors: ["C"], 1);
        var plan = builder.AddPlan("p");
        plan.Add(Sample.Task("I.2"), "I", leads: ["C"], coordinating: ["A"]);
        var data = builder.Build();

        string.Concat(data.Agencies.Where(data.FindTask("I.2")!.MayBeReportedBy).Select(a => a.Code)).ShouldBe("CDEFG");
        string.Concat(data.Agencies.Where(data.FindTask("I.1")!.MayBeReportedBy).Select(a => a.Code)).ShouldBe("A");
        data.FindTask("I.2")!.ExpectedReporters(2025).Select(a => a.Code).ShouldBe(["E"]);
    }

    /// <summary>Plan p of 2025: I.1 by A, I.2 by collective K of A and Z, I.3 by A and Z. Plan old of 2024: I.1 by A.</summary>
    private static PublishedData Build()
    {
        var builder = Sample.Builder();
        builder.Add(Sample.Agency("Z"), [], [], 1);
        builder.Add(
            new Agency { Code = "K", Name = new Text("K"), Kind = AgencyKind.Collective, Basis = AgencyBasis.Plan }, members: ["A", "Z"],
            successors: [], 1);
        var plan = builder.AddPlan("p");
        plan.Add(Sample.Task("I.2"), "I", leads: ["K"], coordinating: []);
        plan.Add(Sample.Task("I.3"), "I", leads: ["A", "Z"], coordinating: []);
        plan.Report("A", 2025, task: "I.1");
        plan.Report("A", 2025, task: "I.2", received: ReportingCalendar.DueBefore(2025));
        plan.Report("Z", 2025, task: "I.2");
        plan.Report("A", 2026, task: "I.1");
        builder.AddPlan("old", year: 2024, targetYear: 2026);
        return builder.Build();
    }
}
