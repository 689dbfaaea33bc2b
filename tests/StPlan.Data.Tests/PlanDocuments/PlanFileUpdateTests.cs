using Microsoft.EntityFrameworkCore;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Domain.Agencies;
using StPlan.Domain.Plans;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests.PlanDocuments;

/// <summary>What a plan's file says beside the plan's text, in a new database and in one that an older version made.</summary>
public sealed class PlanFileUpdateTests
{
    private static readonly string[] Districts =
        ["UBNDTPTV", "UBNDTXDH", "UBNDHCL", "UBNDHCK", "UBNDHCN", "UBNDHCT", "UBNDHDH", "UBNDHTCAN", "UBNDHTCU"];

    [Fact]
    public async Task A_new_database_has_the_notice_of_the_merger_and_where_the_text_comes_from()
    {
        await using var desk = await Desk.OpenAsync();

        var plan = (await desk.Get<PublishedDataLoader>().LoadLatestAsync(Desk.Cancellation)).Plan;

        var notice = plan.Notices.ShouldHaveSingleItem();
        (notice.Code, notice.Since, notice.Release.Number).ShouldBe(("vinh-long-2025", new DateOnly(2025, 7, 1), 1));
        notice.LegalBasis.Select(d => d.Citation.Vi).ShouldBe(
        [
            "Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội",
            "Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội",
            "Nghị quyết số 1687/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội",
        ]);
        notice.Title.Vi.ShouldContain("Kế hoạch được hiển thị như khi ban hành ngày 05/3/2025");
        plan.Provenance!.Text.Vi.ShouldContain("vanban.phaplyvn.com");
        plan.Provenance.Text[Language.En].ShouldEndWith("What is shown here does not replace the original.");
    }

    [Fact]
    public async Task The_nine_districts_and_the_government_of_the_province_end_with_june_2025_and_nobody_else_does()
    {
        await using var desk = await Desk.OpenAsync();

        var data = await desk.Get<PublishedDataLoader>().LoadLatestAsync(Desk.Cancellation);
        var ended = data.Agencies.Where(a => a.ValidTo is not null).ToList();

        ended.Select(a => a.Code).ShouldBe(["UBNDT", .. Districts], ignoreOrder: true);
        ended.ShouldAllBe(a => a.ValidTo == new DateOnly(2025, 6, 30) && a.Succession == AgencySuccession.Undetermined);
        ended.Where(a => a.Kind == AgencyKind.DistrictGovernment).ShouldAllBe(a => a.LegalBasis.Single().Number == "203/2025/QH15");
        data.FindAgency("UBNDT")!.LegalBasis.Single().Number.ShouldBe("202/2025/QH15");
    }

    [Fact]
    public async Task A_database_of_an_older_version_gets_them_as_drafts_of_the_next_release()
    {
        await using var desk = await OpenOldAsync();

        await desk.Get<DatabaseInitializer>().InitializeAsync(Desk.Cancellation);
        var once = await desk.Database.DumpAsync();
        await desk.Get<DatabaseInitializer>().InitializeAsync(Desk.Cancellation);

        (await desk.Database.DumpAsync()).ShouldBe(once, "a second start adds nothing");
        var loader = desk.Get<PublishedDataLoader>();
        (await loader.LoadLatestAsync(Desk.Cancellation)).Plan.Notices.ShouldBeEmpty("nothing is public without a release");
        (await desk.PublishAsync()).Problems.ShouldBeEmpty();

        var (before, now) = ((await loader.LoadAsync(1, Desk.Cancellation))!, await loader.LoadLatestAsync(Desk.Cancellation));
        (before.Plan.Provenance, before.FindAgency("UBNDHCL")!.ValidTo).ShouldBe((null, null), "what was published stays");
        now.Plan.Notices.ShouldHaveSingleItem().Release.Number.ShouldBe(2);
        now.FindAgency("UBNDHCL")!.ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
        now.Release.Changes.Select(c => c.Summary.Vi)
            .ShouldContain(s => s.StartsWith("Thông báo về Kế hoạch số 24/KH-UBND: Từ ngày 01/7/2025", StringComparison.Ordinal));
        now.Release.Changes.Where(c => c.SubjectId == "UBNDHCL").ShouldAllBe(
            c => c.Reason == "Theo Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội.");
        now.Release.Changes.Where(c => c.SubjectId == "UBNDHCL").Select(c => c.Field).ShouldBe(["validTo", "legalBasis"]);
    }

    [Fact]
    public async Task What_a_steward_recorded_or_took_back_is_left_alone()
    {
        await using var desk = await OpenOldAsync();
        var agencies = desk.Get<AgencyRecords>();
        await agencies.UpsertAsync(
            Desk.Steward, new AgencySubmission { Code = "UBNDHCL", ValidTo = new DateOnly(2025, 5, 31) }, WriteOptions.Default,
            Desk.Cancellation);
        await desk.Get<DatabaseInitializer>().InitializeAsync(Desk.Cancellation);
        (await desk.Get<Drafts>().WithdrawAsync(
            Desk.Steward, DraftKind.AgencyRevision, "UBNDHTCU/1", WriteOptions.Default, Desk.Cancellation)).Problems.ShouldBeEmpty();

        await desk.Get<DatabaseInitializer>().InitializeAsync(Desk.Cancellation);
        await desk.PublishAsync();

        var data = await desk.Get<PublishedDataLoader>().LoadLatestAsync(Desk.Cancellation);
        data.FindAgency("UBNDHCL")!.ValidTo.ShouldBe(new DateOnly(2025, 5, 31));
        data.FindAgency("UBNDHTCU")!.ValidTo.ShouldBeNull();
        data.FindAgency("UBNDHCN")!.ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
    }

    [Fact]
    public async Task Other_words_of_a_notice_are_its_next_revision()
    {
        await using var desk = await Desk.OpenAsync();
        await ExecuteAsync(desk, "UPDATE PlanNotices SET Text_Vi = 'Lời cũ.' WHERE Code = 'vinh-long-2025'");

        await desk.Get<DatabaseInitializer>().InitializeAsync(Desk.Cancellation);
        await desk.PublishAsync();

        var data = await desk.Get<PublishedDataLoader>().LoadLatestAsync(Desk.Cancellation);
        data.Plan.Notices.ShouldHaveSingleItem().Revision.ShouldBe(2);
        var change = data.Release.Changes.ShouldHaveSingleItem();
        (change.Kind, change.Field, change.Before).ShouldBe((ChangeKind.Superseded, "text", "Lời cũ."));
        change.Subject.ShouldBeOfType<PlanNotice>();
    }

    // As a version made it that knew nothing of notices, and of no agency's end.
    private static async Task<Desk> OpenOldAsync()
    {
        var desk = await Desk.OpenAsync();
        await ExecuteAsync(desk, "DELETE FROM PlanNotices");
        await ExecuteAsync(desk, "UPDATE Agencies SET ValidTo = NULL, LegalBasis = ''");
        return desk;
    }

    private static async Task ExecuteAsync(Desk desk, string sql)
    {
        await using var context = desk.Database.Open();
        await context.Database.ExecuteSqlRawAsync(sql, Desk.Cancellation);
    }
}
