using System.Reflection;
using Microsoft.EntityFrameworkCore;
using StPlan.Data.Agencies;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Data.Writing;
using StPlan.Domain.Agencies;
using StPlan.Domain.Reporting;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>One transaction publishes all drafts, and nothing is ever half published.</summary>
public abstract class ReleasePublisherTests(DatabaseProvider provider) : IAsyncLifetime
{
    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task Two_publishers_at_once_make_one_release_or_two_and_never_a_mixed_one()
    {
        await _desk.SubmitAsync(Desk.Report());

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => Task.Run(() => _desk.PublishAsync($"Người {i}"))));

        results.Count(r => r.IsRefused).ShouldBe(1);
        results.Single(r => r.IsRefused).Problems.Single().ShouldBeOfType<NothingToPublish>();
        results.Single(r => !r.IsRefused).Written.Single().Release.Number.ShouldBe(2);
        await using var context = _desk.Database.Open();
        (await context.Releases.Select(r => r.Number).ToListAsync(Desk.Cancellation)).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Writers_and_publishers_at_once_leave_every_report_in_one_release()
    {
        var writers = Enumerable.Range(1, 14)
            .Select(i => Task.Run(() => _desk.SubmitAsync(Desk.Report(task: i is 6 or 7 ? "V.1" : $"III.{i}"))));
        var publishers = Enumerable.Range(0, 6).Select(_ => Task.Run(() => _desk.PublishAsync()));
        await Task.WhenAll(writers.Cast<Task>().Concat(publishers));
        await _desk.PublishAsync();

        await using var context = _desk.Database.Open();
        (await context.TaskReports.CountAsync(r => r.ReleaseNumber == null, Desk.Cancellation)).ShouldBe(0);
        var releases = await context.Releases.OrderBy(r => r.Number).Select(r => r.Number).ToListAsync(Desk.Cancellation);
        releases.ShouldBe(Enumerable.Range(1, releases.Count));
        (await _desk.Database.LoadAsync()).TaskReports.Count.ShouldBe(13);
    }

    [Fact]
    public async Task A_publisher_who_looked_at_an_older_release_is_refused()
    {
        await _desk.SubmitAsync(Desk.Report());

        (await _desk.PublishAsync(expectedLatest: 7)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<StaleVersion>().CurrentRevision.ShouldBe(1);
        (await _desk.PublishAsync(expectedLatest: 1)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_a_publisher_publishes_and_with_a_title()
    {
        await _desk.SubmitAsync(Desk.Report());

        (await _desk.PublishAsync(actor: Desk.Steward)).Problems.ShouldHaveSingleItem().ShouldBeOfType<NotAllowed>();
        (await _desk.PublishAsync(title: " ")).Problems.ShouldHaveSingleItem().Field.ShouldBe("title");
        (await _desk.Database.LoadAsync()).Release.Number.ShouldBe(1);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_makes_no_release_look_older_than_the_one_before()
    {
        _desk.Time.Now = new DateTimeOffset(2099, 12, 1, 0, 0, 0, TimeSpan.Zero);
        await _desk.RecordAsync(Desk.Observation() with { Value = 40 });
        var first = (await _desk.PublishedAsync()).Release;
        _desk.Time.Now = new DateTimeOffset(2025, 12, 2, 0, 0, 0, TimeSpan.Zero);
        await _desk.SubmitAsync(Desk.Report());

        (await _desk.PublishedAsync()).Release.PublishedAt.ShouldBe(first.PublishedAt);
    }

    [Fact]
    public async Task Every_kind_of_row_that_waits_for_a_release_is_stamped()
    {
        await _desk.SubmitAsync(Desk.Report());
        await _desk.RecordAsync(Desk.Observation() with { Value = 40 });
        await _desk.Get<Assessments>().ConsolidateAsync(Desk.Steward, Assessment(), WriteOptions.Default, Desk.Cancellation);
        await _desk.Get<Periods>().SetAsync(Desk.Steward, null, 2025, true, null, WriteOptions.Default, Desk.Cancellation);
        await UpsertAsync(new AgencySubmission { Code = "UBNDTVL", Name = "Ủy ban nhân dân tỉnh Vĩnh Long", Kind = AgencyKind.Government });
        await UpsertAsync(new AgencySubmission { Code = "UBNDTV", Name = "Khác", Kind = AgencyKind.Collective, Members = ["SKHCN"] });
        await UpsertAsync(new AgencySubmission { Code = "SKHCN", ValidTo = new DateOnly(2025, 6, 30), Successors = ["UBNDTVL"] });

        await _desk.PublishedAsync();

        await using var context = _desk.Database.Open();
        var count = typeof(ReleasePublisherTests).GetMethod(nameof(CountDrafts), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var type in context.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsAssignableTo(typeof(IReleased))))
        {
            count.MakeGenericMethod(type).Invoke(null, [context]).ShouldBe(0, type.Name);
        }
    }

    [Fact]
    public async Task What_has_become_known_of_an_agency_is_public_from_its_release_on_and_not_before()
    {
        await UpsertAsync(
            new AgencySubmission
            {
                Code = "SKHCNVL",
                Name = "Sở Khoa học và Công nghệ tỉnh Vĩnh Long",
                Kind = AgencyKind.Department,
                ValidFrom = new DateOnly(2025, 7, 1)
            });
        await UpsertAsync(new AgencySubmission { Code = "SKHCN", ValidTo = new DateOnly(2025, 6, 30), Successors = ["SKHCNVL"] });
        (await _desk.SubmitAsync(Desk.Report(agency: "SKHCNVL"))).Problems.ShouldBeEmpty("a successor may report");

        var published = await _desk.PublishedAsync();
        var before = (await _desk.Get<PublishedDataLoader>().LoadAsync(1, Desk.Cancellation))!;

        published.FindAgency("SKHCN")!.ValidTo.ShouldBe(new DateOnly(2025, 6, 30));
        published.FindAgency("SKHCN")!.Successors.Single().Code.ShouldBe("SKHCNVL");
        published.FindTask("III.9")!.ExpectedReporters(2025).Single().Code.ShouldBe("SKHCNVL");
        published.FindTask("III.9")!.ProgressIn(2025).ReceivedReports.ShouldBe(1);
        before.FindAgency("SKHCN")!.ValidTo.ShouldBeNull();
        before.FindAgency("SKHCN")!.Successors.ShouldBeEmpty();
        before.FindAgency("SKHCNVL").ShouldBeNull();
    }

    [Fact]
    public async Task Agencies_that_cannot_be_are_refused()
    {
        var result = await UpsertAsync(new AgencySubmission { Code = "sở x", Members = ["NOBODY"], Successors = ["sở x"] });

        result.Problems.Select(p => (p.GetType().Name, p.Field)).ShouldBe(
        [
            ("ValueOutOfRange", "code"), ("ValueOutOfRange", "name"), ("ValueOutOfRange", "kind"), ("ValueOutOfRange", "members"),
            ("NotFound", "members"),
            ("ValueOutOfRange", "successors"),
        ]);
        (await UpsertAsync(
            new AgencySubmission { Code = "SKHCN", Kind = AgencyKind.Office })).Problems.ShouldHaveSingleItem().Field.ShouldBe("kind");
        (await _desk.Get<AgencyRecords>()
            .UpsertAsync(Desk.Reporter, new AgencySubmission { Code = "SKHCN" }, WriteOptions.Default, Desk.Cancellation))
            .Problems.ShouldHaveSingleItem().ShouldBeOfType<NotAllowed>();
    }

    [Fact]
    public async Task The_preview_shows_drafts_as_the_next_release_would_have_them()
    {
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 });
        await _desk.PublishedAsync();
        await _desk.SubmitAsync(Desk.Report() with { Completion = 70 });

        var preview = await _desk.Get<PublishedDataLoader>().LoadPreviewAsync(Desk.Cancellation);

        preview.Release.Number.ShouldBe(3);
        preview.FindTask("III.9")!.Reports.Single().Completion.ShouldBe(70);
        preview.Release.Changes.ShouldHaveSingleItem().Before.ShouldBe("40");
        (await _desk.Database.LoadAsync()).FindTask("III.9")!.Reports.Single().Completion.ShouldBe(40);
    }

    [Fact]
    public async Task An_assessment_takes_precedence_and_is_corrected_like_a_report()
    {
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 });
        (await AssessAsync(Assessment(), Desk.Reporter)).Problems.ShouldHaveSingleItem().ShouldBeOfType<NotAllowed>();
        (await AssessAsync(Assessment())).Written.Single().Revision.ShouldBe(1);
        (await AssessAsync(Assessment())).Written.Single().Revision.ShouldBe(1, "it says the same");
        (await AssessAsync(Assessment() with { ExpectedRevision = 0, Completion = 35 })).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<StaleVersion>();

        var progress = (await _desk.PublishedAsync()).FindTask("III.9")!.ProgressIn(2025);

        (progress.Completion, progress.Basis, progress.ReceivedReports).ShouldBe((30, Domain.Progress.ProgressBasis.Consolidated, 1));

        Task<WriteResult<Data.Reporting.TaskAssessmentRow>> AssessAsync(AssessmentSubmission assessment, Actor? actor = null) =>
            _desk.Get<Assessments>().ConsolidateAsync(actor ?? Desk.Steward, assessment, WriteOptions.Default, Desk.Cancellation);
    }

    private static AssessmentSubmission Assessment() =>
        new() { Task = "III.9", Year = 2025, Status = PlanTaskStatus.InProgress, Completion = 30, Rationale = "Kiểm tra tại chỗ." };

    private static int CountDrafts<T>(StPlanContext context)
        where T : class, IReleased => context.Set<T>().Count(row => row.ReleaseNumber == null);

    private Task<WriteResult<AgencyRow>> UpsertAsync(AgencySubmission agency) =>
        _desk.Get<AgencyRecords>().UpsertAsync(Desk.Steward, agency, WriteOptions.Default, Desk.Cancellation);

    public sealed class OnSqlite() : ReleasePublisherTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : ReleasePublisherTests(DatabaseProvider.SqlServer);
}
