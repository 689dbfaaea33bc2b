using StPlan.Data.Agencies;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Writing;
using StPlan.Domain.Agencies;
using StPlan.Domain.Publishing;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>What becomes known of agencies is added to what is public, and an older release stays as it was.</summary>
public abstract class AgencyRecordsTests(DatabaseProvider provider) : IAsyncLifetime
{
    private static readonly AgencySubmission New = new()
    {
        Code = "SNVVL",
        Name = "Sở Nội vụ tỉnh Vĩnh Long",
        Kind = AgencyKind.Department
    };

    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task A_revision_is_public_with_the_next_release_and_older_releases_stay_as_they_were()
    {
        (await UpsertAsync(New)).Problems.ShouldBeEmpty();
        (await UpsertAsync(
            new AgencySubmission
            {
                Code = "SNV",
                NameEn = "Home Affairs",
                ValidTo = new DateOnly(2025, 6, 30),
                Successors = ["SNVVL"]
            })).Problems.ShouldBeEmpty();

        var published = await _desk.PublishedAsync();
        var before = (await _desk.Get<PublishedDataLoader>().LoadAsync(1, Desk.Cancellation))!;

        var now = published.FindAgency("SNV")!;
        (now.Name.Vi, now.Name.En, now.ValidTo).ShouldBe((before.FindAgency("SNV")!.Name.Vi, "Home Affairs", new DateOnly(2025, 6, 30)));
        now.Successors.ShouldHaveSingleItem().Code.ShouldBe("SNVVL");
        (before.FindAgency("SNV")!.ValidTo, before.FindAgency("SNV")!.Successors.Count, before.FindAgency("SNVVL")).ShouldBe(
            (null, 0, null));
    }

    [Fact]
    public async Task A_release_lists_what_it_changed_of_agencies_and_why_and_earlier_ones_list_nothing_of_it()
    {
        await UpsertAsync(New with { Successors = ["SKHCN"], Reason = "Nghị quyết 202/2025/QH15" });
        await UpsertAsync(new AgencySubmission { Code = "SNV", Name = "Sở Nội vụ (cũ)", Reason = "đổi tên" });
        await UpsertAsync(new AgencySubmission { Code = "SNV", ValidTo = new DateOnly(2025, 6, 30), Successors = ["SNVVL"] });
        await _desk.PublishedAsync();
        await UpsertAsync(new AgencySubmission { Code = "SNV", ValidTo = new DateOnly(2025, 7, 31), Reason = " đính chính ngày " });

        var published = await _desk.PublishedAsync();
        var second = (await _desk.Get<PublishedDataLoader>().LoadAsync(2, Desk.Cancellation))!;

        second.Release.Changes.Select(c => (c.Kind, c.SubjectId, c.Field, c.After, c.Reason)).ShouldBe(
            [
                (ChangeKind.Superseded, "SNV", "name", "Sở Nội vụ (cũ)", "đổi tên"), // handed on by the draft that the next one replaced
                (ChangeKind.Superseded, "SNV", "validTo", "2025-06-30", "đổi tên"),
                (ChangeKind.Added, "SNV", "successors", "SNVVL", null),
                (ChangeKind.Added, "SNVVL", null, null, "Nghị quyết 202/2025/QH15"),
            ]);
        published.FindRelease(2)!.Changes.Select(c => c.Summary.Vi).ShouldBe(second.Release.Changes.Select(c => c.Summary.Vi));
        var change = published.Release.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.After, change.Reason).ShouldBe(("validTo", "2025-06-30", "2025-07-31", "đính chính ngày"));
    }

    [Fact]
    public async Task A_revision_is_listed_and_can_be_taken_back_and_then_the_agency_is_what_it_was()
    {
        await UpsertAsync(new AgencySubmission { Code = "SNV", ShortName = "SNV", Successors = ["SKHCN"] });
        await _desk.PublishedAsync();
        await UpsertAsync(New);
        await UpsertAsync(new AgencySubmission { Code = "SNV", Name = "Nhầm", Successors = ["SNNMT"], Reason = "nhầm" });
        var listed = (await _desk.Get<StewardRecords>().ReadDraftsAsync(Desk.Steward, Desk.Cancellation)).ShouldHaveSingleItem()
            .ShouldBeOfType<AgencyRevisionRow>();
        var ofReporter = await _desk.Get<StewardRecords>().ReadDraftsAsync(Desk.Reporter, Desk.Cancellation);

        var notAllowed = await WithdrawAsync("SNV/2", Desk.Reporter);
        var published = await WithdrawAsync("SNV/1", Desk.Steward);
        var otherwiseWritten = await WithdrawAsync("SNV/02", Desk.Steward);
        var withdrawn = await WithdrawAsync(listed.Id, Desk.Steward);
        var again = await WithdrawAsync(listed.Id, Desk.Steward);
        await UpsertAsync(new AgencySubmission { Code = "SNV", ValidTo = new DateOnly(2025, 6, 30) });
        var release = (await _desk.PublishedAsync()).Release;

        (listed.Id, ofReporter.Count).ShouldBe(("SNV/2", 0));
        notAllowed.Problems.ShouldHaveSingleItem().ShouldBeOfType<NotAllowed>();
        published.Problems.ShouldHaveSingleItem().ShouldBeOfType<StaleVersion>();
        otherwiseWritten.Problems.ShouldHaveSingleItem().ShouldBeOfType<NotFound>();
        withdrawn.Written.ShouldHaveSingleItem().DiscardedAt.ShouldNotBeNull();
        again.Problems.ShouldHaveSingleItem().ShouldBeOfType<StaleVersion>();
        release.Changes.Select(c => (c.SubjectId, c.Field, c.Before, c.After, c.Reason)).ShouldBe(
            [
                ("SNV", "validTo", null, "2025-06-30", null), // nothing of what was taken back, nor its reason
                ("SNV", "successors", null, "SNNMT", "nhầm"), // no revision: it stays
                ("SNVVL", null, null, null, null),
            ]);

        Task<WriteResult<IDraft>> WithdrawAsync(string id, Actor actor) =>
            _desk.Get<Drafts>().WithdrawAsync(actor, DraftKind.AgencyRevision, id, WriteOptions.Default, Desk.Cancellation);
    }

    [Fact]
    public async Task An_agency_does_not_end_before_it_begins_also_where_both_became_known_later()
    {
        await UpsertAsync(New);
        await UpsertAsync(new AgencySubmission { Code = New.Code, ValidFrom = new DateOnly(2025, 7, 1) });

        var refused = await UpsertAsync(new AgencySubmission { Code = New.Code, ValidTo = new DateOnly(2025, 6, 30) });
        var taken = await UpsertAsync(
            new AgencySubmission { Code = New.Code, ValidFrom = new DateOnly(2025, 1, 1), ValidTo = new DateOnly(2025, 6, 30) });

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("validTo");
        taken.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("SNVVL\n")]
    [InlineData("S")]
    [InlineData("1SNV")]
    [InlineData("SỞ")]
    [InlineData("snv")]
    public async Task Codes_that_cannot_be_are_refused(string code) =>
        (await UpsertAsync(New with { Code = code })).Problems.ShouldHaveSingleItem().Field.ShouldBe("code");

    [Theory]
    [InlineData("SNVVL", "members")] // a department has none
    [InlineData("SNV", "successors")] // itself
    [InlineData("NOBODY", "successors")]
    public async Task References_that_cannot_be_are_refused(string code, string field) =>
        (await UpsertAsync(
            field == "members" ? New with { Members = ["SNV"] } : new AgencySubmission { Code = "SNV", Successors = [code] }))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    private Task<WriteResult<AgencyRow>> UpsertAsync(AgencySubmission submission) =>
        _desk.Get<AgencyRecords>().UpsertAsync(Desk.Steward, submission, WriteOptions.Default, Desk.Cancellation);

    public sealed class OnSqlite() : AgencyRecordsTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : AgencyRecordsTests(DatabaseProvider.SqlServer);
}
