using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;

namespace StPlan.Domain.Tests.Publishing;

/// <summary>What a release says that it changed of agencies: it may change who was expected to report in past years.</summary>
public sealed class AgencyChangesTests
{
    [Fact]
    public void What_differs_from_the_revision_before_is_shown_value_by_value_with_its_reason()
    {
        var data = Build(2, (_, c, plan) =>
        {
            c.Add(Revision(1, new Text("Sở C mới", "New C"), "SC", new(2025, 1, 2), new(2026, 6, 30), "hợp nhất", "Nghị quyết 1"), 2);
            plan.Report("A", 2025, release: 2);
        });

        var changes = data.Release.Changes;

        changes.SkipLast(1)
            .ShouldAllBe(
                c => c.Kind == ChangeKind.Superseded && c.Subject == data.FindAgency("C") && c.SubjectId == "C"
                    && c.Reason == "Nghị quyết 1");
        changes.Select(c => (c.Field, c.Before, c.After)).ShouldBe(
            [
                ("name", "C", "Sở C mới"),
                ("shortName", null, "SC"),
                ("validFrom", null, "2025-01-02"),
                ("validTo", null, "2026-06-30"),
                ("note", null, "hợp nhất"),
                (null, null, null), // the report
            ]);
        changes.SkipLast(1).Select(c => c.Summary.Vi).ShouldBe(
            [
                "Sở C mới: tên từ “C” thành “Sở C mới”.",
                "Sở C mới: tên viết tắt từ “không nêu” thành “SC”.",
                "Sở C mới: ngày bắt đầu từ “không nêu” thành “02/01/2025”.",
                "Sở C mới: ngày kết thúc từ “không nêu” thành “30/6/2026”.",
                "Sở C mới: thay đổi ghi chú.",
            ]);
        changes[0].Summary.En.ShouldBe("New C: name changed from “C” to “New C”.");
        changes[3].Summary.En.ShouldBe("New C: last day changed from “not stated” to “30 June 2026”.");
        changes[4].Summary.En.ShouldBe("New C: note changed.");
    }

    [Fact]
    public void A_name_that_changed_in_one_language_alone_is_shown_in_that_one()
    {
        var data = Build(3, (_, c, _) =>
        {
            c.Add(Revision(1, new Text("C", "Department C")), 2);
            c.Add(Revision(2, new Text("Sở C", "Department C")), 3);
        });

        var english = data.FindRelease(2)!.Changes.ShouldHaveSingleItem();
        (english.Field, english.Before, english.After).ShouldBe(("name", null, "Department C"));
        english.Summary.Vi.ShouldBe("C: tên tiếng Anh từ “không nêu” thành “Department C”.");
        english.Summary.En.ShouldBe("Department C: English name changed from “not stated” to “Department C”.");
        var vietnamese = data.FindRelease(3)!.Changes.ShouldHaveSingleItem();
        (vietnamese.Field, vietnamese.Before, vietnamese.After).ShouldBe(("name", "C", "Sở C"));
        vietnamese.Summary.En.ShouldBe("Department C: name changed from “C” to “Sở C”.");
    }

    [Fact]
    public void New_members_and_successors_of_what_was_public_are_added_one_by_one_in_the_order_of_the_agencies()
    {
        var data = Build(2, (builder, c, _) =>
        {
            c.AddSuccessor("D", 2, new Verbatim("Nghị quyết 1"));
            c.AddMember("A", 2);
            c.AddMember("D", 2);
            builder.Add(Sample.Agency("D"), members: ["A"], successors: ["B"], release: 2, new Verbatim("mới lập"));
        });

        data.FindAgency("C")!.Members.Select(a => a.Code).ShouldBe(["B", "A", "D"]);
        var changes = data.Release.Changes;
        changes.ShouldAllBe(c => c.Kind == ChangeKind.Added && c.Before == null);
        changes.Select(c => (c.SubjectId, c.Field, c.After, c.Reason, c.Summary.Vi)).ShouldBe(
            [
                ("C", "members", "A", null, "C: thêm thành viên “A”."),
                ("C", "members", "D", null, "C: thêm thành viên “D”."),
                ("C", "successors", "D", "Nghị quyết 1", "C: thêm cơ quan kế thừa “D”."),
                ("D", null, null, "mới lập", "D."),
            ]);
        changes[2].Summary.En.ShouldBe("C: new successor “D”.");
    }

    [Fact]
    public void What_became_known_of_a_new_agency_before_its_release_belongs_to_it()
    {
        var data = Build(2, (builder, _, _) =>
        {
            var d = builder.Add(Sample.Agency("D"), [], [], release: 2);
            d.Add(Revision(1, new Text("Sở D"), reason: "nhập nhầm tên"), 2);
            d.AddSuccessor("A", 2);
        });

        var change = data.Release.Changes.ShouldHaveSingleItem();

        (change.Kind, change.SubjectId, change.Field, change.Reason, change.Summary.Vi).ShouldBe(
            (ChangeKind.Added, "D", null, "nhập nhầm tên", "Sở D."));
    }

    [Fact]
    public void An_agency_has_the_values_of_its_latest_revision_in_whatever_order_they_come()
    {
        var agency = Build(3, (_, c, _) =>
        {
            c.Add(Revision(4, new Text("C4"), validTo: new(2027, 1, 1)), 3);
            c.Add(Revision(1, new Text("C1"), "SC"), 2);
        }).FindAgency("C")!;

        (agency.Name.Vi, agency.ShortName, agency.ValidTo).ShouldBe(("C4", null, new DateOnly(2027, 1, 1)));
        agency.Revisions.Select(r => r.Name.Vi).ShouldBe(["C", "C1", "C4"]);
    }

    [Fact]
    public void A_release_calls_agencies_what_they_were_called_then_whichever_release_is_looked_at()
    {
        Summaries(asOf: 3, of: 2).ShouldBe(Summaries(asOf: 2, of: 2));
        Summaries(asOf: 3, of: 2).ShouldBe(
            ["C2: tên từ “C” thành “C2”.", "C2: thêm thành viên “D”.", "D.", "Báo cáo của C2 về nhiệm vụ I.1 năm 2025: đang thực hiện."]);

        static IEnumerable<string> Summaries(int asOf, int of) => Build(asOf, (builder, c, plan) =>
        {
            var d = builder.Add(Sample.Agency("D"), [], [], release: 2);
            c.AddMember("D", 2);
            for (var release = 2; release <= asOf; release++)
            {
                c.Add(Revision(release, new Text($"C{release}")), release);
            }

            if (asOf > 2)
            {
                d.Add(Revision(1, new Text("D3")), 3);
            }

            plan.Report("C", 2025, release: 2);
        }).FindRelease(of)!.Changes.Select(change => change.Summary.Vi);
    }

    [Fact]
    public void Revisions_that_do_not_follow_each_other_are_refused()
    {
        var again = Should.Throw<InconsistentDataException>(() => Build(2, (_, c, _) => c.Add(Revision(0, new Text("C")), 2)));
        var early = Should.Throw<InconsistentDataException>(() => Build(3, (_, c, _) =>
        {
            c.Add(Revision(1, new Text("C")), 3);
            c.Add(Revision(2, new Text("C")), 2);
        }));

        again.Message.ShouldContain("C/0");
        early.Message.ShouldContain("C/2, which supersedes C/1");
    }

    /// <summary>Data of plan p and agency C, which release 1 published with the member B.</summary>
    private static PublishedData Build(int releases, Action<PublishedDataBuilder, AgencyBuilder, PlanBuilder> add)
    {
        var builder = Sample.Builder();
        for (var number = 2; number <= releases; number++)
        {
            builder.Add(Sample.Release(number));
        }

        add(builder, builder.Add(Sample.Agency("C"), members: ["B"], successors: [], release: 1), builder.AddPlan("p"));
        return builder.Build();
    }

    private static AgencyRevision Revision(
        int number, Text name, string? shortName = null, DateOnly? validFrom = null, DateOnly? validTo = null, string? note = null,
        string? reason = null) => new()
        {
            Revision = number,
            Name = name,
            ShortName = shortName,
            ValidFrom = validFrom,
            ValidTo = validTo,
            Note = note is null ? null : new Text(note),
            Reason = reason is null ? null : new Verbatim(reason),
        };
}
