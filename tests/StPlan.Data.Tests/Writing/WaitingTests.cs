using StPlan.Data.Publishing;
using StPlan.Data.Reporting;
using StPlan.Data.Writing;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Writing;

/// <summary>While somebody writes, others wait without keeping a thread, and who reads does not wait.</summary>
public abstract class WaitingTests(DatabaseProvider provider) : IAsyncLifetime
{
    private Desk _desk = null!;

    public async ValueTask InitializeAsync() => _desk = await Desk.OpenAsync(provider);

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? default;

    [Fact]
    public async Task Who_waits_to_write_keeps_no_thread_and_may_give_up()
    {
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Desk.Cancellation);
        Task<WriteResult<TaskReportRow>> first;
        await using (await _desk.Database.BeginWritingAsync())
        {
            first = Task.Run(() => _desk.SubmitAsync(Desk.Report()), Desk.Cancellation);
            await Task.Delay(TimeSpan.FromMilliseconds(500), Desk.Cancellation);
            var second = Task.Run(
                () => _desk.Get<TaskReports>().SubmitAsync(Desk.Steward, [Desk.Report("III.8")], WriteOptions.Default, impatient.Token),
                Desk.Cancellation);
            await Task.Delay(TimeSpan.FromMilliseconds(500), Desk.Cancellation);

            // In SQLite it would wait for half a minute, deaf, and then fail with another exception.
            await impatient.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => second);
        }

        (await first).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_preview_does_not_wait_for_a_writer()
    {
        await _desk.SubmitAsync(Desk.Report());
        await using var other = await _desk.Database.BeginWritingAsync();

        var preview = await Task.Run(() => _desk.Get<PublishedDataLoader>().LoadPreviewAsync(Desk.Cancellation), Desk.Cancellation);

        preview.TaskReports.ShouldHaveSingleItem();
    }

    public sealed class OnSqlite() : WaitingTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : WaitingTests(DatabaseProvider.SqlServer);
}
