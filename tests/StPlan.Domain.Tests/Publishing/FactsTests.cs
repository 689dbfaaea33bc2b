using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>How facts hang in the graph: what is current, what supersedes what, and what is refused.</summary>
public sealed class FactsTests
{
    [Fact]
    public void Of_several_revisions_the_last_is_current_and_all_are_found()
    {
        var (builder, plan) = Start(releases: 3);
        plan.Report("A", 2025, completion: 60, revision: 4, release: 3);
        plan.Report("A", 2025, completion: 20, revision: 1, release: 1);
        plan.Report("A", 2025, completion: 40, revision: 2, release: 2);

        var data = builder.Build();

        var current = data.TaskReports.ShouldHaveSingleItem();
        current.Completion.ShouldBe(60);
        current.SupersededBy.ShouldBeNull();
        current.Supersedes!.Completion.ShouldBe(40);
        current.Supersedes.SupersededBy.ShouldBeSameAs(current);
        current.Supersedes.Supersedes!.Supersedes.ShouldBeNull();
        current.Release.ShouldBeSameAs(data.FindRelease(3));
        data.FindTaskReport("p/I.1/A/2025/1")!.SupersededBy.ShouldBeSameAs(current.Supersedes);
        data.FindTaskReport("p/I.1/A/2025/3").ShouldBeNull();
        data.FindTask("I.1")!.Reports.ShouldBe([current]);
        data.FindAgency("A")!.Reports.ShouldBe([current]);
    }

    [Fact]
    public void Facts_about_different_things_do_not_supersede_each_other()
    {
        var (builder, plan) = Start();
        plan.Report("A", 2025);
        plan.Report("A", 2026);
        plan.Report("B", 2025);
        plan.Add(SampleFacts.Assessment(2025), "I.1", 1);
        plan.Add(SampleFacts.Assessment(2026), "I.1", 1);
        plan.Add(SampleFacts.Observation(2020, 1), "x", 1);
        plan.Add(SampleFacts.Observation(2025, 2), "x", 1);

        var data = builder.Build();

        data.TaskReports.Select(r => r.Id).ShouldBe(["p/I.1/A/2025/1", "p/I.1/B/2025/1", "p/I.1/A/2026/1"]);
        data.TaskReports.ShouldAllBe(r => r.Supersedes == null && r.SupersededBy == null);
        data.Plan.Assessments.Select(a => a.Id).ShouldBe(["p/I.1/2025/1", "p/I.1/2026/1"]);
        data.Observations.Select(o => o.Year).ShouldBe([2020, 2025]);
        data.FindAssessment("p/I.1/2026/1")!.Task.ShouldBeSameAs(data.FindTask("I.1"));
        data.FindObservation("p/x/2025/1").ShouldBeSameAs(data.FindIndicator("x")!.LatestObservation);
        data.FindIndicator("x")!.LatestObservedYear.ShouldBe(2025);
    }

    [Fact]
    public void Assessments_and_observations_are_superseded_like_reports()
    {
        var (builder, plan) = Start(releases: 2);
        plan.Add(SampleFacts.Assessment(2025, revision: 2), "I.1", 2);
        plan.Add(SampleFacts.Assessment(2025, revision: 1), "I.1", 1);
        plan.Add(SampleFacts.Observation(2025, 2, revision: 2), "x", 2);
        plan.Add(SampleFacts.Observation(2025, 1, revision: 1), "x", 1);

        var data = builder.Build();

        data.FindTask("I.1")!.Assessments.ShouldHaveSingleItem().Supersedes.ShouldBeSameAs(data.FindAssessment("p/I.1/2025/1"));
        data.FindIndicator("x")!.Observations.ShouldHaveSingleItem().Supersedes.ShouldBeSameAs(data.FindObservation("p/x/2025/1"));
        data.FindObservation("p/x/2025/1")!.SupersededBy!.Value.ShouldBe(2);
    }

    [Fact]
    public void Reports_stand_in_the_order_of_the_plan_the_year_and_the_lead_cell()
    {
        var (builder, plan) = Start();
        builder.Add(Sample.Agency("Z"), [], [], 1);
        plan.Add(Sample.Task("I.2"), "I", leads: ["Z", "A"], coordinating: []);
        plan.Report("A", 2025, task: "I.2");
        plan.Report("B", 2025, task: "I.2");
        plan.Report("Z", 2025, task: "I.2");
        plan.Report("Z", 2026, task: "I.2");
        plan.Report("A", 2027);

        var data = builder.Build();

        // B does not lead I.2 and comes last.
        data.TaskReports.Select(r => r.Id)
            .ShouldBe(["p/I.1/A/2027/1", "p/I.2/Z/2025/1", "p/I.2/A/2025/1", "p/I.2/B/2025/1", "p/I.2/Z/2026/1"]);
        data.FindAgency("A")!.Reports.Select(r => r.Id).ShouldBe(["p/I.1/A/2027/1", "p/I.2/A/2025/1"]);
    }

    [Fact]
    public void The_lists_of_the_data_are_the_current_plan_s_and_look_ups_know_all_plans()
    {
        var builder = Sample.Builder();
        var old = builder.AddPlan("old", year: 2024);
        builder.AddPlan("new");
        old.Report("A", 2024);

        var data = builder.Build();

        data.TaskReports.ShouldBeEmpty();
        data.FindTaskReport("p/I.1/A/2024/1")!.Task.Group.Plan.Id.ShouldBe("old");
        data.FindAgency("A")!.Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void Plans_agencies_and_data_know_their_releases()
    {
        var (builder, _) = Start(releases: 2);
        builder.Add(Sample.Agency("C"), [], [], release: 2);

        var data = builder.Build();

        data.Plan.Release.Number.ShouldBe(1);
        data.FindAgency("C")!.Release.ShouldBeSameAs(data.Release);
        data.IsDemo.ShouldBeFalse();
    }

    [Fact]
    public void Data_with_one_invented_release_are_a_demonstration_for_good()
    {
        var builder = new PublishedDataBuilder();
        builder.Add(new Release { Number = 1, PublishedAt = default, Title = new Verbatim("-"), Notes = new Verbatim("-"), IsDemo = true });
        builder.Add(Sample.Release(2));
        builder.Add(Sample.Agency("A"), [], [], 1);
        builder.Add(Sample.Agency("B"), [], [], 1);
        builder.Add(Sample.Document("d"), null);
        builder.AddPlan("p");

        builder.Build().IsDemo.ShouldBeTrue();
    }

    public static TheoryData<string, Action<PlanBuilder>> Refused => new()
    {
        { "TaskReport p/I.9/A/2025/1 refers to task \"I.9\"", p => p.Report("A", 2025, task: "I.9") },
        { "TaskReport p/I.1/X/2025/1 refers to agency \"X\"", p => p.Report("X", 2025) },
        { "TaskReport p/I.1/A/2025/1 refers to release 9", p => p.Report("A", 2025, release: 9) },
        { "TaskAssessment p/I.9/2025/1 refers to task \"I.9\"", p => p.Add(SampleFacts.Assessment(2025, task: "I.9"), "I.9", 1) },
        { "TaskAssessment p/I.1/2025/1 refers to release 9", p => p.Add(SampleFacts.Assessment(2025), "I.1", 9) },
        { "Observation p/x/2025/1 refers to indicator \"y\"", p => p.Add(SampleFacts.Observation(2025), "y", 1) },
        { "Observation p/x/2025/1 refers to release 9", p => p.Add(SampleFacts.Observation(2025), "x", 9) },
        { "PeriodClosure p/2025/1 refers to release 9", p => p.Add(SampleFacts.Closure(2025, true), 9) },
        { "There are two task report \"p/I.1/A/2025/1\"", p => { p.Report("A", 2025); p.Report("A", 2025); } },
        { "There are two task assessment",
            p => { p.Add(SampleFacts.Assessment(2025), "I.1", 1); p.Add(SampleFacts.Assessment(2025), "I.1", 1); } },
        { "There are two observation",
            p => { p.Add(SampleFacts.Observation(2025), "x", 1); p.Add(SampleFacts.Observation(2025), "x", 1); } },
        { "Observation p/x/0/1 has the year 0", p => p.Add(YearZero, "x", 1) },
    };

    private static Observation YearZero => new()
    {
        Id = "p/x/0/1",
        Year = 0,
        Revision = 1,
        Quality = ObservationQuality.Final,
        Source = new Source { Title = "-" },
        RecordedAt = default,
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_fact_that_leads_nowhere_or_is_there_twice_is_refused(string message, Action<PlanBuilder> add) =>
        Should.Throw<InconsistentDataException>(() => add(Sample.Builder().AddPlan("p"))).Message.ShouldStartWith(message);

    [Fact]
    public void Two_closures_under_one_number_and_a_correction_before_what_it_corrects_are_refused()
    {
        var (builder, plan) = Start();
        plan.Add(SampleFacts.Closure(2025, true), 1);
        plan.Add(SampleFacts.Closure(2025, false), 1);
        Should.Throw<InconsistentDataException>(builder.Build).Message.ShouldContain("both revision 1");

        (builder, plan) = Start(releases: 2);
        plan.Report("A", 2025, revision: 1, release: 2);
        plan.Report("A", 2025, revision: 2, release: 1);
        Should.Throw<InconsistentDataException>(builder.Build).Message.ShouldContain("published by release 1, before release 2");
    }

    [Fact]
    public void Plans_and_agencies_of_an_unknown_release_are_refused()
    {
        Should.Throw<InconsistentDataException>(() => Sample.Builder().Add(Sample.Agency("C"), [], [], release: 2))
            .Message.ShouldStartWith("Agency C C refers to release 2");
        Should.Throw<InconsistentDataException>(() => Sample.Builder().Add(Sample.Plan("p"), "A", "d", "I", release: 2))
            .Message.ShouldStartWith("Plan p refers to release 2");
    }

    private static (PublishedDataBuilder Builder, PlanBuilder Plan) Start(int releases = 1)
    {
        var builder = Sample.Builder();
        for (var number = 2; number <= releases; number++)
        {
            builder.Add(Sample.Release(number));
        }

        return (builder, builder.AddPlan("p"));
    }
}
