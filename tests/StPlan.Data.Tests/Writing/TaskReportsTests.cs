using Microsoft.EntityFrameworkCore;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Writing;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>Reports come in as drafts, are corrected by further revisions, and are public with a release.</summary>
public abstract class TaskReportsTests(DatabaseProvider provider) : IAsyncLifetime
{
    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task A_report_is_public_with_the_next_release_and_not_before()
    {
        var row = (await _desk.SubmitAsync(Desk.Report() with { Completion = 40 })).Written.ShouldHaveSingleItem();

        row.Id.ShouldBe("24-kh-ubnd-2025/III.9/SKHCN/2025/1");
        (await _desk.Database.LoadAsync()).FindTask("III.9")!.Reports.ShouldBeEmpty();
        var published = await _desk.PublishedAsync();
        var report = published.FindTask("III.9")!.Reports.ShouldHaveSingleItem();
        (report.Id, report.Completion, report.Status, report.Release.Number).ShouldBe((row.Id, 40, PlanTaskStatus.InProgress, 2));
        (await _desk.Database.LoadAsync()).FindTaskReport(row.Id)!.Results.Value.ShouldBe("Đã mua 02 máy đo.");
        (await _desk.Get<PublishedDataLoader>().LoadAsync(1, Desk.Cancellation))!.FindTask("III.9")!.ProgressIn(2025).Status.ShouldBe(
            TaskProgressStatus.NotReported);
    }

    [Fact]
    public async Task Everything_that_was_sent_is_kept_and_cleaned()
    {
        var sent = Desk.Report() with
        {
            Completion = 12.5m,
            Results = "  Phát triển nông nghiệp  ", // NFD and spaces
            Difficulties = "Thiếu vốn",
            Proposals = " ",
            Outputs = [new Output { What = "Lớp tập huấn", Quantity = 3, Unit = "lớp" }],
            Funding = new Funding { StateBudget = 1_500_000_000m },
            Evidence = [new Evidence { Title = "Quyết định", Url = "https://travinh.gov.vn/qd" }],
        };
        (await _desk.SubmitAsync(sent)).Problems.ShouldBeEmpty();

        var report = (await _desk.PublishedAsync()).FindTask("III.9")!.Reports.Single();

        report.Results.Value.ShouldBe("Phát triển nông nghiệp");
        report.Difficulties!.Value.ShouldBe("Thiếu vốn");
        report.Proposals.ShouldBeNull();
        report.Completion.ShouldBe(12.5m);
        report.Outputs.Select(o => (o.What, o.Quantity, o.Unit)).ShouldBe([("Lớp tập huấn", 3m, "lớp")]);
        (report.Funding!.StateBudget, report.Funding.OtherSources).ShouldBe((1_500_000_000m, null));
        report.Evidence.Single().Url.ShouldBe("https://travinh.gov.vn/qd");
    }

    [Fact]
    public async Task A_correction_supersedes_and_what_was_public_stays_citable()
    {
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 });
        await _desk.PublishedAsync();
        await _desk.SubmitAsync(Desk.Report() with { Completion = 45, Reason = "Cộng sót một hạng mục" });

        var published = await _desk.PublishedAsync();

        var current = published.FindTask("III.9")!.Reports.ShouldHaveSingleItem();
        (current.Revision, current.Completion, current.Supersedes!.Completion).ShouldBe((2, 45, 40));
        published.FindTaskReport(current.Supersedes.Id)!.SupersededBy.ShouldBe(current);
        var change = published.Release.Changes.ShouldHaveSingleItem();
        (change.Field, change.Before, change.After, change.Reason).ShouldBe(("completion", "40", "45", "Cộng sót một hạng mục"));
        (await _desk.Get<PublishedDataLoader>().LoadAsync(2, Desk.Cancellation))!.FindTask("III.9")!.Reports.Single().Completion.ShouldBe(
            40);
    }

    [Fact]
    public async Task A_newer_draft_takes_the_place_of_a_draft_and_only_it_is_published()
    {
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 });
        var second = (await _desk.SubmitAsync(Desk.Report() with { Completion = 50 })).Written.Single();

        var published = await _desk.PublishedAsync();

        second.Revision.ShouldBe(2);
        var report = published.FindTask("III.9")!.Reports.ShouldHaveSingleItem();
        (report.Completion, report.Supersedes).ShouldBe((50, null));
        published.FindTaskReport("24-kh-ubnd-2025/III.9/SKHCN/2025/1").ShouldBeNull("it was never public");
        published.Release.Changes.ShouldHaveSingleItem().Field.ShouldBeNull("nothing public was superseded");
    }

    [Fact]
    public async Task A_report_that_says_the_same_again_changes_nothing()
    {
        var first = (await _desk.SubmitAsync(Desk.Report())).Written.Single();
        var again = (await _desk.SubmitAsync(Desk.Report())).Written.Single();
        await _desk.PublishedAsync();
        var later = (await _desk.SubmitAsync(Desk.Report())).Written.Single();

        (again.Revision, later.Revision, first.Revision).ShouldBe((1, 1, 1));
        (await _desk.PublishAsync()).Problems.ShouldHaveSingleItem().ShouldBeOfType<NothingToPublish>();
    }

    [Fact]
    public async Task A_correction_after_the_deadline_does_not_make_a_report_late()
    {
        await _desk.SubmitAsync(Desk.Report() with { Completion = 40 });
        _desk.Time.Now = new DateTimeOffset(2025, 12, 10, 0, 0, 0, TimeSpan.FromHours(7));
        await _desk.SubmitAsync(Desk.Report() with { Completion = 50 });
        await _desk.SubmitAsync(Desk.Report(task: "III.8"));

        var published = await _desk.PublishedAsync();

        published.FindTask("III.9")!.Reports.Single().Timeliness.ShouldBe(ReportTimeliness.OnTime);
        published.FindTask("III.8")!.Reports.Single().Timeliness.ShouldBe(ReportTimeliness.Late, "before 10 December is not on it");
    }

    [Fact]
    public async Task The_last_moment_before_the_deadline_is_on_time()
    {
        _desk.Time.Now = new DateTimeOffset(2025, 12, 9, 23, 59, 59, TimeSpan.FromHours(7));
        await _desk.SubmitAsync(Desk.Report());

        (await _desk.PublishedAsync()).TaskReports.Single().Timeliness.ShouldBe(ReportTimeliness.OnTime);
    }

    [Fact]
    public async Task A_file_of_reports_is_taken_whole_or_not_at_all()
    {
        var reports = new[] { Desk.Report(), Desk.Report(task: "III.8"), Desk.Report(task: "III.99"),
            Desk.Report(task: "III.7") with { Completion = 101 }, Desk.Report() };

        var refused = await _desk.Get<TaskReports>().SubmitAsync(Desk.Steward, reports, WriteOptions.Default, Desk.Cancellation);

        refused.Written.ShouldBeEmpty();
        refused.Problems.Select(p => (p.Index, p.GetType().Name, p.Field)).ShouldBe(
        [
            (2, "NotFound", "task"), (3, "ValueOutOfRange", "completion"), (3, "NotThisAgencysTask", "task"),
            (4, "ValueOutOfRange", "task"),
        ]);
        await using var context = _desk.Database.Open();
        (await context.TaskReports.CountAsync(Desk.Cancellation)).ShouldBe(0);
        (await context.AuditLog.CountAsync(Desk.Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task A_dry_run_says_the_same_and_writes_nothing()
    {
        var before = await _desk.Database.DumpAsync();

        var result = await _desk.Get<TaskReports>()
            .SubmitAsync(Desk.Steward, [Desk.Report()], new WriteOptions(IsDryRun: true), Desk.Cancellation);

        result.Written.ShouldHaveSingleItem().Revision.ShouldBe(1);
        (await _desk.Database.DumpAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("III.9", "SKHCN", null)]
    [InlineData("III.8", "SKHCN", null)]
    [InlineData("III.9", "SNNMT", "NotThisAgencysTask")] // another agency's key is needed
    [InlineData("III.6", "SKHCN", "NotThisAgencysTask")] // the Department of Agriculture leads it
    [InlineData("I.1", "SKHCN", null)] // a member of the collective that leads it
    [InlineData("I.1", "CSBN", "NotThisAgencysTask")]
    public async Task A_reporter_reports_on_the_tasks_of_its_agency_alone(string task, string agency, string? refusal)
    {
        var result = await _desk.SubmitAsync(Desk.Report(task, agency), Desk.Reporter);

        result.Problems.Select(p => p.GetType().Name).ShouldBe(refusal is null ? [] : [refusal]);
    }

    [Theory]
    [InlineData(2024, "PeriodClosed")]
    [InlineData(2026, "PeriodClosed")] // it is 2025
    [InlineData(2031, "PeriodClosed")]
    [InlineData(int.MinValue, "PeriodClosed")]
    public async Task No_report_is_taken_outside_of_a_period(int year, string refusal) =>
        (await _desk.SubmitAsync(Desk.Report(year: year))).Problems.ShouldHaveSingleItem().GetType().Name.ShouldBe(refusal);

    [Fact]
    public async Task A_closed_period_takes_no_report_until_it_is_opened_again()
    {
        await SetAsync(isClosed: true);
        (await _desk.SubmitAsync(Desk.Report())).Problems.ShouldHaveSingleItem().ShouldBeOfType<PeriodClosed>().Year.ShouldBe(2025);
        await SetAsync(isClosed: false);
        (await _desk.SubmitAsync(Desk.Report())).Problems.ShouldBeEmpty();

        (await _desk.PublishedAsync()).Plan.FindReportingPeriod(2025)!.State.ShouldBe(PeriodState.Open);

        Task SetAsync(bool isClosed) =>
            _desk.Get<Periods>().SetAsync(Desk.Steward, null, 2025, isClosed, "Chốt số liệu", WriteOptions.Default, Desk.Cancellation);
    }

    [Fact]
    public async Task Who_looked_at_an_older_state_is_refused()
    {
        await _desk.SubmitAsync(Desk.Report() with { ExpectedRevision = 0 });

        var stale = (await _desk.SubmitAsync(Desk.Report() with { ExpectedRevision = 0, Completion = 10 })).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<StaleVersion>();
        var fresh = await _desk.SubmitAsync(Desk.Report() with { ExpectedRevision = stale.CurrentRevision, Completion = 10 });

        stale.CurrentRevision.ShouldBe(1);
        fresh.Written.Single().Revision.ShouldBe(2);
    }

    [Fact]
    public async Task A_request_that_is_sent_again_is_answered_again_and_written_once()
    {
        var key = new Idempotency("4f6c", [1, 2, 3]);
        var first = (await _desk.SubmitAsync(Desk.Report(), idempotency: key)).Written.Single();
        await _desk.SubmitAsync(Desk.Report() with { Completion = 60 });

        var again = (await _desk.SubmitAsync(Desk.Report(), idempotency: key)).Written.Single();
        var misused = await _desk.SubmitAsync(Desk.Report(), idempotency: key with { RequestHash = [9] });
        var ofSomebodyElse = await _desk.SubmitAsync(Desk.Report(), Desk.Reporter, key with { RequestHash = [9] });

        again.Id.ShouldBe(first.Id);
        misused.Problems.ShouldHaveSingleItem().ShouldBeOfType<IdempotencyKeyReused>();
        ofSomebodyElse.Problems.ShouldBeEmpty("senders do not know of each other's keys");
    }

    [Fact]
    public async Task Ten_writers_at_once_lose_nothing()
    {
        var results = await Task.WhenAll(Enumerable.Range(1, 10).Select(i =>
            Task.Run(() => _desk.SubmitAsync(Desk.Report() with { Completion = i }))));

        results.SelectMany(r => r.Problems).ShouldBeEmpty();
        results.Select(r => r.Written.Single().Revision).Order().ShouldBe(Enumerable.Range(1, 10));
        await using var context = _desk.Database.Open();
        var rows = await context.TaskReports.ToListAsync(Desk.Cancellation);
        rows.Select(r => r.Completion).Order().ShouldBe(Enumerable.Range(1, 10).Select(i => (decimal?)i));
        rows.Single(r => r.DiscardedAt is null).Revision.ShouldBe(10);
        (await context.AuditLog.CountAsync(Desk.Cancellation)).ShouldBe(10);
    }

    [Fact]
    public async Task A_withdrawn_draft_is_not_published_and_its_time_does_not_count()
    {
        var id = (await _desk.SubmitAsync(Desk.Report())).Written.Single().Id;
        (await WithdrawAsync(Desk.Reporter with { AgencyCode = "SNNMT" }, id)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotThisAgencysTask>();
        (await WithdrawAsync(Desk.Reporter, id)).Problems.ShouldBeEmpty();
        (await WithdrawAsync(Desk.Reporter, id)).Problems.ShouldHaveSingleItem().ShouldBeOfType<StaleVersion>();
        (await WithdrawAsync(Desk.Reporter, "nothing")).Problems.ShouldHaveSingleItem().ShouldBeOfType<NotFound>();
        _desk.Time.Now = new DateTimeOffset(2025, 12, 20, 0, 0, 0, TimeSpan.FromHours(7));
        await _desk.SubmitAsync(Desk.Report());

        var report = (await _desk.PublishedAsync()).TaskReports.ShouldHaveSingleItem();

        (report.Revision, report.Timeliness).ShouldBe((2, ReportTimeliness.Late));
        (await WithdrawAsync(Desk.Reporter, report.Id)).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<StaleVersion>("what is public stays");

        Task<WriteResult<Releases.IDraft>> WithdrawAsync(Actor actor, string draft) =>
            _desk.Get<Drafts>().WithdrawAsync(actor, DraftKind.TaskReport, draft, WriteOptions.Default, Desk.Cancellation);
    }

    [Theory]
    [InlineData(DraftKind.TaskReport, "24-kh-ubnd-2025/III.9/SKHCN/2025/1", "NotThisAgencysTask")]
    [InlineData(DraftKind.TaskReport, "24-kh-ubnd-2025/III.9/SKHCN/2025/2", "NotThisAgencysTask")] // there is none
    [InlineData(DraftKind.Observation, "24-kh-ubnd-2025/tfp-share/2025/1", "NotAllowed")]
    [InlineData(DraftKind.TaskReport, "24-kh-ubnd-2025/III.6/SNNMT/2025/1", "NotFound")] // its own
    public async Task A_reporter_does_not_learn_which_drafts_others_have(DraftKind kind, string id, string refusal)
    {
        await _desk.SubmitAsync(Desk.Report());

        var result = await _desk.Get<Drafts>()
            .WithdrawAsync(Desk.Reporter with { AgencyCode = "SNNMT" }, kind, id, WriteOptions.Default, Desk.Cancellation);

        result.Problems.ShouldHaveSingleItem().GetType().Name.ShouldBe(refusal);
    }

    [Theory]
    [InlineData("24-kh-ubnd-2025/III.9/SKHCN/2025/01")]
    [InlineData("24-kh-ubnd-2025/III.9/SKHCN/+2025/1")]
    [InlineData("24-kh-ubnd-2025/III.9/SKHCN/ 2025/1")]
    public async Task A_draft_has_one_id(string other)
    {
        await _desk.SubmitAsync(Desk.Report());

        (await _desk.Get<Drafts>().WithdrawAsync(Desk.Steward, DraftKind.TaskReport, other, WriteOptions.Default, Desk.Cancellation))
            .Problems.ShouldHaveSingleItem().ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task After_a_withdrawal_the_published_report_is_the_latest_again()
    {
        var first = (await _desk.SubmitAsync(Desk.Report() with { Completion = 40 })).Written.Single();
        await _desk.PublishedAsync();
        _desk.Time.Now = new DateTimeOffset(2025, 12, 20, 0, 0, 0, TimeSpan.FromHours(7));
        var withdrawn = (await _desk.SubmitAsync(Desk.Report() with { Completion = 50 })).Written.Single();
        await _desk.Get<Drafts>().WithdrawAsync(Desk.Steward, DraftKind.TaskReport, withdrawn.Id, WriteOptions.Default, Desk.Cancellation);

        var same = (await _desk.SubmitAsync(Desk.Report() with { Completion = 40 })).Written.Single();
        var corrected = (await _desk.SubmitAsync(Desk.Report() with { Completion = 60, ExpectedRevision = 1 })).Written.Single();
        var report = (await _desk.PublishedAsync()).TaskReports.ShouldHaveSingleItem();

        (same.Id, corrected.Revision, corrected.FirstReceivedAt).ShouldBe((first.Id, 3, first.FirstReceivedAt));
        (report.Completion, report.Supersedes!.Id, report.Timeliness).ShouldBe((60, first.Id, ReportTimeliness.OnTime));
    }

    [Fact]
    public async Task A_period_that_was_never_closed_is_not_opened_again() =>
        (await _desk.Get<Periods>().SetAsync(Desk.Steward, null, 2025, isClosed: false, null, WriteOptions.Default, Desk.Cancellation))
            .Problems.ShouldHaveSingleItem().ShouldBeOfType<ValueOutOfRange>().Field.ShouldBe("year");

    [Theory]
    [InlineData("completion", -1)]
    [InlineData("completion", 100.5)]
    [InlineData("stateBudget", -1)]
    public async Task Amounts_that_cannot_be_are_refused(string field, double value)
    {
        var amount = (decimal)value;
        var report = field == "completion" ? Desk.Report() with { Completion = amount }
            : Desk.Report() with { Funding = new Funding { StateBudget = amount } };

        var problem = (await _desk.SubmitAsync(report)).Problems.ShouldHaveSingleItem().ShouldBeOfType<ValueOutOfRange>();

        problem.Field.ShouldBe(field);
        problem.Message.Vi.ShouldContain(field);
        problem.Message.En!.ShouldContain("Send a number from 0");
    }

    [Theory]
    [InlineData(PlanTaskStatus.Completed, 90)]
    [InlineData(PlanTaskStatus.NotStarted, 5)]
    public async Task A_completion_does_not_contradict_its_status(PlanTaskStatus status, int completion) =>
        (await _desk.SubmitAsync(
            Desk.Report(status: status) with { Completion = completion })).Problems.ShouldHaveSingleItem().Field.ShouldBe("completion");

    [Fact]
    public async Task Texts_that_cannot_be_are_refused()
    {
        var report = Desk.Report() with
        {
            Results = " ",
            Difficulties = new string('a', 20_001),
            Proposals = "nửa \ud83d",
            Reason = "chuông \a",
            Outputs = [new Output { What = "" }],
            Evidence = [new Evidence { Title = "x", Url = "javascript:alert(1)" }],
        };

        var problems = (await _desk.SubmitAsync(report)).Problems;

        problems.Select(p => p.Field).ShouldBe(["results", "difficulties", "proposals", "reason", "outputs", "evidence"]);
        problems.ShouldAllBe(p => p is ValueOutOfRange);
    }

    [Fact]
    public async Task A_text_is_kept_in_one_form_wherever_it_stands()
    {
        var decomposed = "tập huấn".Normalize(System.Text.NormalizationForm.FormD);
        var sent = Desk.Report() with
        {
            Results = "một\r\nhai",
            Outputs = [new Output { What = $" {decomposed}", Quantity = 1, Unit = " " }],
            Evidence = [new Evidence { Title = decomposed, Url = "https://travinh.gov.vn/a " }],
        };

        var row = (await _desk.SubmitAsync(sent)).Written.Single();

        row.Results.Value.ShouldBe("một\nhai", "as a file has it");
        row.Outputs.Select(o => (o.What, o.Unit)).ShouldBe([("tập huấn", null)]);
        row.Evidence.Select(e => (e.Title, e.Url)).ShouldBe([("tập huấn", "https://travinh.gov.vn/a")]);
    }

    [Fact]
    public async Task A_number_is_kept_with_the_decimals_that_every_database_has()
    {
        var sent = Desk.Report() with { Completion = 33.333333333333336m, Funding = new Funding { StateBudget = 0.00005m } };

        var row = (await _desk.SubmitAsync(sent)).Written.Single();
        await _desk.SubmitAsync(sent);

        (row.Completion, row.StateBudget).ShouldBe((33.3333m, 0.0001m));
        (await _desk.PublishedAsync()).TaskReports.Single().Id.ShouldBe(row.Id, "it said the same again");
    }

    [Theory]
    [InlineData("https://travinh.gov.vn/\0")]
    [InlineData("https://travinh.gov.vn/a\nb")]
    [InlineData("https:travinh.gov.vn")]
    [InlineData("ftp://travinh.gov.vn/a")]
    public async Task Addresses_that_cannot_be_are_refused(string url) =>
        (await _desk.SubmitAsync(Desk.Report() with { Evidence = [new Evidence { Title = "x", Url = url }] }))
            .Problems.ShouldHaveSingleItem().ShouldBeOfType<ValueOutOfRange>().Field.ShouldBe("evidence");

    [Theory]
    [InlineData(78)]
    [InlineData(79)]
    [InlineData(80)]
    public async Task A_message_does_not_cut_a_character_in_half(int before)
    {
        var tooLong = new string('x', before) + "😀 and more";

        (await _desk.SubmitAsync(Desk.Report(task: tooLong))).Problems.ShouldHaveSingleItem()
            .ShouldBeOfType<NotFound>().Message.En!.ShouldContain("…");
        (await _desk.SubmitAsync(
            Desk.Report() with { Evidence = [new Evidence { Title = "x", Url = tooLong }] })).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_role_may_do_what_those_before_it_may()
    {
        Desk.Publisher.Is(KeyRole.Reporter).ShouldBeTrue();
        Desk.Steward.Is(KeyRole.Publisher).ShouldBeFalse();
        Desk.Reporter.Is(KeyRole.Steward).ShouldBeFalse();
    }

    public sealed class OnSqlite() : TaskReportsTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : TaskReportsTests(DatabaseProvider.SqlServer);
}
