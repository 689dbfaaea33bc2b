using StPlan.Domain.Observations;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>What a release says that it changed.</summary>
public sealed class ReleaseChangesTests
{
    [Fact]
    public void The_first_release_shows_the_plan_and_not_every_agency()
    {
        var data = Sample.Data();
        var change = data.Release.Changes.ShouldHaveSingleItem();

        change.Kind.ShouldBe(ChangeKind.Added);
        change.Subject.ShouldBeSameAs(data.Plan);
        (change.SubjectId, change.Field, change.Before, change.After, change.Reason).ShouldBe(("p", null, null, null, null));
        change.Summary.Vi.ShouldBe("- p: -.");
    }

    [Fact]
    public void Later_plans_and_agencies_are_shown_in_their_release()
    {
        var builder = Sample.Builder();
        builder.Add(Sample.Release(2));
        builder.Add(Sample.Agency("C"), [], [], release: 2);
        builder.AddPlan("p");
        builder.Add(Sample.Plan("q", 2026), "A", "d", "I", release: 2).Add(Sample.Provision("I"), null);

        var data = builder.Build();

        data.FindRelease(1)!.Changes.Select(c => c.SubjectId).ShouldBe(["p"]);
        data.FindRelease(2)!.Changes.Select(c => c.SubjectId).ShouldBe(["q", "C"]);
        data.FindRelease(2)!.Changes[1].Summary.Vi.ShouldBe("C.");
    }

    [Fact]
    public void New_facts_are_added_in_the_order_of_the_plan()
    {
        var (builder, plan) = Start();
        plan.Add(SampleFacts.Closure(2025, closed: true, reason: "đã nhận đủ"), 2);
        plan.Add(Value(2025, 42.5m), "x", 2);
        plan.Add(SampleFacts.Assessment(2025, PlanTaskStatus.Completed, 100), "I.1", 2);
        plan.Report("B", 2025, release: 2);
        plan.Report("A", 2025, PlanTaskStatus.InProgress, 45.50m, release: 2);

        var changes = builder.Build().Release.Changes;

        changes.Select(c => c.SubjectId).ShouldBe(["p/I.1/A/2025/1", "p/I.1/B/2025/1", "p/I.1/2025/1", "p/x/2025/1", "p/2025/1"]);
        changes.ShouldAllBe(c => c.Kind == ChangeKind.Added && c.Field == null && c.Before == null && c.After == null);
        changes.Select(c => c.Summary.Vi).ShouldBe(
            [
                "Báo cáo của A về nhiệm vụ I.1 năm 2025: đang thực hiện, 45,5%.",
                "Báo cáo của B về nhiệm vụ I.1 năm 2025: đang thực hiện.",
                "Kết quả tổng hợp nhiệm vụ I.1 năm 2025: hoàn thành, 100%.",
                "- năm 2025: 42,5, số liệu chính thức.",
                "Kỳ báo cáo năm 2025: đã đóng.",
            ]);
        changes[0].Summary.En.ShouldBe("Report by A on task I.1 for 2025: in progress, 45.5%.");
        changes[^1].Reason.ShouldBe("đã nhận đủ");
    }

    [Fact]
    public void A_correction_is_shown_value_by_value_with_its_reason()
    {
        var (builder, plan) = Start();
        plan.Add(Full(1, PlanTaskStatus.InProgress, 40, "đang làm", "thiếu vốn", 12, 1_500_000, "https://a.vn"), "I.1", "A", 1);
        plan.Add(Full(2, PlanTaskStatus.Completed, null, "đã xong", null, 13, 1_600_000, "https://b.vn"), "I.1", "A", 2);

        var data = builder.Build();

        data.FindRelease(1)!.Changes.Count.ShouldBe(2);
        var changes = data.Release.Changes;
        changes.ShouldAllBe(
            c => c.Kind == ChangeKind.Superseded && c.Subject == data.TaskReports[0] && c.SubjectId == "p/I.1/A/2025/2"
                && c.Reason == "nhập nhầm");
        changes.Select(c => (c.Field, c.Before, c.After)).ShouldBe(
            [
                ("status", "IN_PROGRESS", "COMPLETED"),
                ("completion", "40", null),
                ("results", "đang làm", "đã xong"),
                ("difficulties", "thiếu vốn", null),
                ("outputs", "bản tin: 12 bản\ntập huấn", "bản tin: 13 bản\ntập huấn"),
                ("funding", "stateBudget: 1500000 VND", "stateBudget: 1600000 VND"),
                ("evidence", "Báo cáo <https://a.vn>", "Báo cáo <https://b.vn>"),
            ]);
        changes[0].Summary.Vi.ShouldBe("Báo cáo của A về nhiệm vụ I.1 năm 2025: tình trạng từ “đang thực hiện” thành “hoàn thành”.");
        changes[1].Summary.En.ShouldBe("Report by A on task I.1 for 2025: completion corrected from “40%” to “not stated”.");
        changes[2].Summary.Vi.ShouldBe("Báo cáo của A về nhiệm vụ I.1 năm 2025: đính chính kết quả thực hiện.");
    }

    [Fact]
    public void Corrected_observations_assessments_and_closures_are_shown_too()
    {
        var (builder, plan) = Start();
        plan.Add(Value(2025, 42.50m), "x", 1);
        plan.Add(Value(2025, 1234.5m, 2, ObservationQuality.Provisional, "Cục Thống kê"), "x", 2);
        plan.Add(SampleFacts.Observation(2026, rank: 20, outOf: 63), "x", 1);
        plan.Add(SampleFacts.Observation(2026, rank: 21, outOf: 34, revision: 3), "x", 2);
        plan.Add(SampleFacts.Observation(2027, accomplished: false), "x", 1);
        plan.Add(SampleFacts.Observation(2027, accomplished: true, revision: 2), "x", 2);
        plan.Add(SampleFacts.Assessment(2025, completion: 50), "I.1", 1);
        plan.Add(SampleFacts.Assessment(2025, completion: 60, revision: 2), "I.1", 2);
        plan.Add(SampleFacts.Closure(2025, closed: true), 1);
        plan.Add(SampleFacts.Closure(2025, closed: false, revision: 2, reason: "bổ sung"), 2);

        var changes = builder.Build().Release.Changes;

        changes.Select(c => (c.SubjectId, c.Field, c.Before, c.After)).ShouldBe(
            [
                ("p/I.1/2025/2", "completion", "50", "60"),
                ("p/x/2025/2", "value", "42.5", "1234.5"),
                ("p/x/2025/2", "quality", "FINAL", "PROVISIONAL"),
                ("p/x/2025/2", "source", "-", "-, Cục Thống kê <https://tk.vn>"),
                ("p/x/2026/3", "rank", "20", "21"),
                ("p/x/2026/3", "outOf", "63", "34"),
                ("p/x/2027/2", "accomplished", "false", "true"),
                ("p/2025/2", "closed", "true", "false"),
            ]);
        changes[1].Summary.Vi.ShouldBe("- năm 2025: giá trị từ “42,5” thành “1.234,5”.");
        changes[6].Summary.Vi.ShouldBe("- năm 2027: hoàn thành cột mốc từ “chưa hoàn thành” thành “đã hoàn thành”.");
        changes[^1].Summary.En.ShouldBe("Reporting period 2025: closing corrected from “closed” to “opened”.");
        changes[^1].Reason.ShouldBe("bổ sung");
    }

    [Fact]
    public void A_correction_that_changes_no_value_is_no_change()
    {
        var (builder, plan) = Start();
        plan.Report("A", 2025, completion: 40m);
        plan.Report("A", 2025, completion: 40.00m, revision: 2, release: 2);

        builder.Build().Release.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_release_says_the_same_of_itself_whichever_release_is_looked_at()
    {
        Changes(releases: 2, of: 1).ShouldBe(Changes(releases: 1, of: 1));
        Changes(releases: 3, of: 2).ShouldBe(Changes(releases: 2, of: 2));

        static IEnumerable<string> Changes(int releases, int of)
        {
            var (builder, plan) = Start(releases);
            for (var release = 1; release <= releases; release++)
            {
                plan.Report("A", 2025, completion: release, revision: release, release: release);
                plan.Report("B", 2024 + release, release: release);
            }

            return builder.Build().FindRelease(of)!.Changes.Select(
                c => $"{c.Kind} {c.SubjectId} {c.Field} {c.Before} {c.After} {c.Summary}");
        }
    }

    private static (PublishedDataBuilder Builder, PlanBuilder Plan) Start(int releases = 2)
    {
        var builder = Sample.Builder();
        for (var number = 2; number <= releases; number++)
        {
            builder.Add(Sample.Release(number));
        }

        return (builder, builder.AddPlan("p"));
    }

    private static Observation Value(
        int year, decimal value, int revision = 1, ObservationQuality quality = ObservationQuality.Final, string? publisher = null) => new()
        {
            Id = $"p/x/{year}/{revision}",
            Year = year,
            Revision = revision,
            Value = value,
            Quality = quality,
            Source = new Source { Title = "-", Publisher = publisher, Url = publisher is null ? null : "https://tk.vn" },
            RecordedAt = default,
        };

    private static TaskReport Full(
        int revision, PlanTaskStatus status, decimal? completion, string results, string? difficulties, int outputs, decimal budget,
        string url) => new()
        {
            Id = $"p/I.1/A/2025/{revision}",
            Year = 2025,
            Revision = revision,
            Status = status,
            Completion = completion,
            Results = new Verbatim(results),
            Difficulties = difficulties is null ? null : new Verbatim(difficulties),
            Outputs = [new Output { What = "bản tin", Quantity = outputs, Unit = "bản" }, new Output { What = "tập huấn" }],
            Funding = new Funding { StateBudget = budget },
            Evidence = [new Evidence { Title = "Báo cáo", Url = url }],
            SubmittedAt = default,
            FirstReceivedAt = default,
            Reason = revision > 1 ? new Verbatim("nhập nhầm") : null,
        };
}
