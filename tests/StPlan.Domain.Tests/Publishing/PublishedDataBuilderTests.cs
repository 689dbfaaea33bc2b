using StPlan.Domain.Publishing;

namespace StPlan.Domain.Tests.Publishing;

public sealed class PublishedDataBuilderTests
{
    [Fact]
    public void References_lead_to_the_things_themselves_in_both_directions()
    {
        var data = Sample.Data();
        var (a, b) = (data.FindAgency("A")!, data.FindAgency("B")!);
        var (document, plan, task) = (data.FindLegalDocument("d")!, data.Plan, data.FindTask("I.1")!);

        plan.Issuer.ShouldBeSameAs(a);
        plan.Implements.ShouldBeSameAs(document);
        plan.OverallObjective.ShouldBeSameAs(plan.FindProvision("I.1"));
        plan.CitedDocuments.ShouldBe([document]);
        plan.Provisions.ShouldBe([plan.FindProvision("I")!]);
        plan.AllProvisions.Select(p => p.Path).ShouldBe(["I", "I.1"]);
        plan.FindProvision("I")!.Children.ShouldBe([plan.FindProvision("I.1")!]);
        plan.FindProvision("I.1")!.Parent.ShouldBeSameAs(plan.FindProvision("I"));
        plan.FindProvision("I.1")!.Plan.ShouldBeSameAs(plan);
        plan.FindObjective("a")!.Indicators.ShouldBe([plan.FindIndicator("x")!]);
        plan.FindIndicator("x")!.Objective.Plan.ShouldBeSameAs(plan);
        task.Group.ShouldBeSameAs(plan.FindTaskGroup("I"));
        task.Group.Tasks.ShouldBe([task]);
        task.Group.Plan.ShouldBeSameAs(plan);
        task.LeadAgencies.ShouldBe([a]);
        a.Leads.ShouldBe([task]);
        a.Coordinates.ShouldBeEmpty();
        b.Coordinates.ShouldBe([task]);
        b.Members.ShouldBe([a]);
        a.MemberOf.ShouldBe([b]);
        b.Responsibilities.ShouldBe(data.Responsibilities);
        document.IssuerAgency.ShouldBeSameAs(a);
        document.CitedBy.ShouldBe([plan.FindProvision("I.1")!]);
        document.CitedByTasks.ShouldBe([task]);
        document.CitedInPreambleOf.ShouldBe([plan]);
    }

    [Fact]
    public void Agencies_may_refer_to_agencies_that_come_later()
    {
        var builder = Sample.Builder();
        builder.Add(Sample.Agency("C"), members: ["D"], successors: ["D"], release: 1);
        builder.Add(Sample.Agency("D"), members: [], successors: [], release: 1);
        builder.AddPlan("p");

        var data = builder.Build();

        data.FindAgency("C")!.Successors.ShouldBe([data.FindAgency("D")!]);
        data.FindAgency("D")!.MemberOf.ShouldBe([data.FindAgency("C")!]);
    }

    [Fact]
    public void The_plan_issued_last_is_the_current_one_whatever_the_order()
    {
        var builder = Sample.Builder();
        builder.AddPlan("new", year: 2026);
        builder.AddPlan("old", year: 2025);

        var data = builder.Build();

        data.Plan.Id.ShouldBe("new");
        data.Plans.Select(p => p.Id).ShouldBe(["new", "old"]);
        data.Tasks.Single().Group.Plan.ShouldBeSameAs(data.Plan);
        data.FindTask("I.1")!.Group.Plan.ShouldBeSameAs(data.Plan);
        data.FindPlan("old")!.FindTask("I.1")!.Group.Plan.Id.ShouldBe("old");
        data.FindAgency("A")!.Leads.Count.ShouldBe(2);
    }

    [Fact]
    public void The_highest_release_is_the_one_shown()
    {
        var builder = new PublishedDataBuilder();
        builder.Add(Sample.Release(3));
        builder.Add(Sample.Release(1));
        builder.Add(Sample.Release(2));
        builder.Add(Sample.Agency("A"), [], [], 1);
        builder.Add(Sample.Agency("B"), [], [], 1);
        builder.Add(Sample.Document("d"), null);
        builder.AddPlan("p");

        var data = builder.Build();

        data.Release.Number.ShouldBe(3);
        data.Releases.Select(r => r.Number).ShouldBe([1, 2, 3]);
        data.FindRelease(2)!.Title.Value.ShouldBe("Đợt 2");
        data.FindRelease(4).ShouldBeNull();
    }

    public static TheoryData<string, Action<PublishedDataBuilder>> Dangling => new()
    {
        { "LegalDocument e refers to agency \"X\"", b => b.Add(Sample.Document("e"), issuerAgency: "X") },
        { "Plan p refers to agency \"X\"", b => b.Add(Sample.Plan("p"), issuer: "X", implements: "d", overallObjective: "I", release: 1) },
        { "Plan p refers to legal document \"x\"",
            b => b.Add(Sample.Plan("p"), issuer: "A", implements: "x", overallObjective: "I", release: 1) },
        { "Plan p refers to legal document \"x\"",
            b => b.Add(Sample.Plan("p"), issuer: "A", implements: "d", overallObjective: "I", release: 1, "x") },
        { "Provision II refers to provision \"X\"", b => b.AddPlan("p").Add(Sample.Provision("II"), parent: "X") },
        { "Provision II refers to legal document \"x\"", b => b.AddPlan("p").Add(Sample.Provision("II"), parent: null, "x") },
        { "Objective b refers to provision \"X\"", b => b.AddPlan("p").Add(Sample.Objective("b"), provision: "X") },
        { "Indicator y refers to objective \"x\"", b => b.AddPlan("p").Add(Sample.Indicator("y"), objective: "x") },
        { "PlanTask I.2 refers to task group \"X\"", b => b.AddPlan("p").Add(Sample.Task("I.2"), group: "X", [], []) },
        { "PlanTask I.2 refers to agency \"X\"", b => b.AddPlan("p").Add(Sample.Task("I.2"), group: "I", leads: ["X"], []) },
        { "PlanTask I.2 refers to agency \"X\"", b => b.AddPlan("p").Add(Sample.Task("I.2"), group: "I", [], coordinating: ["A", "X"]) },
        { "PlanTask I.2 refers to legal document \"x\"", b => b.AddPlan("p").Add(Sample.Task("I.2"), group: "I", [], [], "x") },
        { "Plan p refers to provision \"X\"", b => b.AddPlan("p").AddResponsibility("X", "A") },
        { "Provision I refers to agency \"X\"", b => b.AddPlan("p").AddResponsibility("I", "X") },
        { "Agency C C refers to agency \"X\"", b => { b.Add(Sample.Agency("C"), members: ["X"], [], 1); b.AddPlan("p"); b.Build(); } },
        { "Agency C C refers to agency \"X\"", b => { b.Add(Sample.Agency("C"), [], successors: ["X"], 1); b.AddPlan("p"); b.Build(); } },
        { "Plan p refers to provision \"X\"", b => { b.Add(Sample.Plan("p"), "A", "d", overallObjective: "X", release: 1); b.Build(); } },
    };

    [Theory]
    [MemberData(nameof(Dangling))]
    public void A_reference_that_leads_nowhere_is_refused_with_both_its_ends(string message, Action<PublishedDataBuilder> add) =>
        Should.Throw<InconsistentDataException>(() => add(Sample.Builder())).Message.ShouldStartWith(message);

    public static TheoryData<string, Action<PublishedDataBuilder>> Twice => new()
    {
        { "two release 1", b => b.Add(Sample.Release(1)) },
        { "two agency \"A\"", b => b.Add(Sample.Agency("A"), [], [], 1) },
        { "two legal document \"d\"", b => b.Add(Sample.Document("d"), null) },
        { "two plan \"p\"", b => { b.AddPlan("p"); b.AddPlan("p"); } },
        { "two provision \"I\"", b => b.AddPlan("p").Add(Sample.Provision("I"), null) },
        { "two objective \"a\"", b => b.AddPlan("p").Add(Sample.Objective("a"), "I") },
        { "two indicator \"x\"", b => b.AddPlan("p").Add(Sample.Indicator("x"), "a") },
        { "two task group \"I\"", b => b.AddPlan("p").Add(Sample.Group("I")) },
        { "two task \"I.1\"", b => b.AddPlan("p").Add(Sample.Task("I.1"), "I", [], []) },
    };

    [Theory]
    [MemberData(nameof(Twice))]
    public void A_key_that_is_there_twice_is_refused(string message, Action<PublishedDataBuilder> add) =>
        Should.Throw<InconsistentDataException>(() => add(Sample.Builder())).Message.ShouldContain(message);

    [Fact]
    public void Nothing_is_published_without_a_release_or_without_a_plan()
    {
        Should.Throw<InconsistentDataException>(() => Sample.Builder().Build()).Message.ShouldContain("1 releases and 0 plans");
        Should.Throw<InconsistentDataException>(() => new PublishedDataBuilder().Build()).Message.ShouldContain("0 releases and 0 plans");
    }

    [Fact]
    public void What_is_unknown_is_null()
    {
        var data = Sample.Data();

        data.FindPlan("x").ShouldBeNull();
        data.FindTask("i.1").ShouldBeNull();
        data.FindTaskGroup("II").ShouldBeNull();
        data.FindAgency("a").ShouldBeNull();
        data.FindIndicator("").ShouldBeNull();
        data.FindObjective("b").ShouldBeNull();
        data.FindLegalDocument("x").ShouldBeNull();
        data.Plan.FindProvision("I.2").ShouldBeNull();
    }
}
