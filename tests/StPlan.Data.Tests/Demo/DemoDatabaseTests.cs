using Microsoft.EntityFrameworkCore;
using StPlan.Demo;
using StPlan.Domain.Progress;

namespace StPlan.Data.Tests.Demo;

/// <summary>What the demonstration is written to: the same for the same seed, and never over anything that is no demonstration.</summary>
[Collection(typeof(DemoCollection))]
public sealed class DemoDatabaseTests(DemoFixture demo) : IDisposable
{
    private readonly TestDatabase _database = new();

    [Fact]
    public async Task The_same_seed_gives_the_same_rows()
    {
        await DemoDatabase.CreateAsync(_database.Path, cancellation: TestContext.Current.CancellationToken);

        (await _database.DumpAsync() == demo.Dump).ShouldBeTrue();
        LeftBeside().ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_seed_gives_others_and_tells_the_same_story()
    {
        await DemoDatabase.CreateAsync(_database.Path, seed: 25, cancellation: TestContext.Current.CancellationToken);

        (await _database.DumpAsync() == demo.Dump).ShouldBeFalse();
        var data = await _database.LoadAsync();
        var years = Enumerable.Range(2025, 5).ToList();
        years.SelectMany(year => data.Tasks.Select(t => t.ProgressIn(year).Status)).Distinct().Count()
            .ShouldBe(Enum.GetValues<TaskProgressStatus>().Length);
        years.SelectMany(year => data.Indicators.Select(i => i.ProgressIn(year).Status)).Distinct().Count()
            .ShouldBe(Enum.GetValues<IndicatorStatus>().Length);
    }

    [Fact]
    public async Task What_is_there_stays_unless_it_is_a_demonstration_that_may_be_replaced()
    {
        File.Copy(demo.Path, _database.Path);

        await ShouldRefuseAsync(replace: false, "exists already");

        await _database.ExecuteAsync("DELETE FROM Observations");
        TestDatabase.CloseFiles();
        await DemoDatabase.CreateAsync(_database.Path, replace: true, cancellation: TestContext.Current.CancellationToken);
        (await _database.DumpAsync() == demo.Dump).ShouldBeTrue();
    }

    [Fact]
    public async Task A_real_database_is_never_replaced()
    {
        await _database.InitializeAsync();
        TestDatabase.CloseFiles();

        await ShouldRefuseAsync(replace: true, "holds real releases");
    }

    [Fact]
    public async Task A_demonstration_with_one_real_release_is_real()
    {
        File.Copy(demo.Path, _database.Path);
        await _database.ExecuteAsync("UPDATE Releases SET IsDemo = 0 WHERE Number = 9");
        TestDatabase.CloseFiles();

        await ShouldRefuseAsync(replace: true, "holds real releases");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a letter, and no database at all; long enough to be read as the head of one: 0123456789 0123456789 0123456789 0123456789")]
    public async Task A_file_of_somebody_else_is_never_replaced(string content)
    {
        await File.WriteAllTextAsync(_database.Path, content, TestContext.Current.CancellationToken);

        await ShouldRefuseAsync(replace: true, "StPlan did not change it. Choose another --output.");
    }

    [Fact]
    public async Task A_database_of_another_program_is_never_replaced()
    {
        await _database.ExecuteAsync("CREATE TABLE Releases (Number INTEGER, IsDemo INTEGER); INSERT INTO Releases VALUES (1, 1)");
        TestDatabase.CloseFiles();

        await ShouldRefuseAsync(replace: true, "not a database of StPlan");
    }

    [Fact]
    public async Task A_demonstration_that_somebody_works_in_is_not_replaced()
    {
        File.Copy(demo.Path, _database.Path);
        await using var server = _database.Open();
        await using var writing = await server.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable,
            TestContext.Current.CancellationToken);
        (await server.Releases.FindAsync([1], TestContext.Current.CancellationToken)).ShouldNotBeNull();

        var refused = await Should.ThrowAsync<DemoRefusedException>(
            () => DemoDatabase.CreateAsync(_database.Path, replace: true, cancellation: TestContext.Current.CancellationToken));

        refused.Message.ShouldContain("another process");
        await writing.RollbackAsync(TestContext.Current.CancellationToken);
        (await _database.DumpAsync() == demo.Dump).ShouldBeTrue();
    }

    [Fact]
    public async Task A_run_that_is_stopped_leaves_nothing()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        await Should.ThrowAsync<OperationCanceledException>(
            () => DemoDatabase.CreateAsync(_database.Path, progress: new StopAt(stop), cancellation: stop.Token));

        File.Exists(_database.Path).ShouldBeFalse();
        LeftBeside().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_killed_run_left_is_cleared_away_and_two_runs_do_not_meet()
    {
        var folder = Directory.CreateDirectory(_database.Path + ".making").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "demo.db"), "half", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "demo.db-wal"), "half", TestContext.Current.CancellationToken);
        await using (new FileStream(Path.Combine(folder, "lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            var refused = await Should.ThrowAsync<DemoRefusedException>(
                () => DemoDatabase.CreateAsync(_database.Path, cancellation: TestContext.Current.CancellationToken));
            refused.Message.ShouldContain("another run");
        }

        await DemoDatabase.CreateAsync(_database.Path, cancellation: TestContext.Current.CancellationToken);
        LeftBeside().ShouldBeEmpty();
    }

    public void Dispose() => _database.Dispose();

    private IEnumerable<string> LeftBeside() => Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(_database.Path)!).Where(
        entry => entry != _database.Path && !entry.EndsWith("-wal", StringComparison.Ordinal)
            && !entry.EndsWith("-shm", StringComparison.Ordinal));

    private async Task ShouldRefuseAsync(bool replace, string expected)
    {
        var before = await File.ReadAllBytesAsync(_database.Path, TestContext.Current.CancellationToken);

        var refused = await Should.ThrowAsync<DemoRefusedException>(
            () => DemoDatabase.CreateAsync(_database.Path, replace: replace, cancellation: TestContext.Current.CancellationToken));

        refused.Message.ShouldContain(expected);
        refused.Message.ShouldContain(_database.Path);
        (await File.ReadAllBytesAsync(_database.Path, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    private sealed class StopAt(CancellationTokenSource stop) : IProgress<string>
    {
        public void Report(string value) => stop.Cancel();
    }
}
