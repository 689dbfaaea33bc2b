using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data.Keys;
using StPlan.Data.Publishing;
using StPlan.Data.Reporting;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Data.Tests.Writing;

/// <summary>What writes, over a database of its own with plan 24 in it, and a clock that a test sets.</summary>
internal sealed class Desk : IAsyncDisposable
{
    public static readonly Actor Reporter = new("Sở KH&CN", KeyRole.Reporter, "SKHCN", "0000000000000001");
    public static readonly Actor Steward = new("Tổng hợp", KeyRole.Steward, null, "0000000000000002");
    public static readonly Actor Publisher = new("Công bố", KeyRole.Publisher, null, "0000000000000003");

    private readonly ServiceProvider _host;

    private Desk(TestStore database)
    {
        Database = database;
        _host = database.Host(configure: services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time)));
    }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public TestStore Database { get; }

    public SettableTime Time { get; } = new();

    public static async Task<Desk> OpenAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var desk = new Desk(await TestStore.CreateAsync(provider));

        // Seeded by the same clock: no release may look older than the one before.
        if (provider == DatabaseProvider.Sqlite)
        {
            await desk.Database.SeedAsync(desk.Time.Now);
        }

        await desk.Get<DatabaseInitializer>().InitializeAsync(Cancellation);
        return desk;
    }

    public T Get<T>()
        where T : notnull => _host.GetRequiredService<T>();

    public static ReportSubmission Report(string task = "III.9", string agency = "SKHCN", int year = 2025,
        PlanTaskStatus status = PlanTaskStatus.InProgress) =>
        new() { Task = task, Agency = agency, Year = year, Status = status, Results = "Đã mua 02 máy đo." };

    public static ObservationSubmission Observation(string indicator = "tfp-share", int year = 2025) =>
        new()
        {
            Indicator = indicator,
            Year = year,
            Area = "TRA_VINH",
            Source = new Domain.Observations.Source { Title = "Niên giám thống kê 2025" },
        };

    public Task<WriteResult<TaskReportRow>> SubmitAsync(ReportSubmission report, Actor? actor = null, Idempotency? idempotency = null) =>
        Get<TaskReports>().SubmitAsync(actor ?? Steward, [report], new WriteOptions(Idempotency: idempotency), Cancellation);

    public Task<WriteResult<ObservationRow>> RecordAsync(ObservationSubmission observation, Actor? actor = null) =>
        Get<ObservationRecords>().RecordAsync(actor ?? Steward, [observation], WriteOptions.Default, Cancellation);

    public Task<WriteResult<PublishedData>> PublishAsync(string title = "Đợt tiếp", int? expectedLatest = null, Actor? actor = null) =>
        Get<ReleasePublisher>().PublishAsync(actor ?? Publisher, title, null, expectedLatest, WriteOptions.Default, Cancellation);

    /// <summary>Publishes, and gives what is public then.</summary>
    public async Task<PublishedData> PublishedAsync()
    {
        var result = await PublishAsync();
        result.Problems.ShouldBeEmpty();
        return result.Written.ShouldHaveSingleItem();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Database.Dispose();
    }
}
