using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using StPlan.Api.OpenData;
using StPlan.Api.Publishing;
using StPlan.Api.Webhooks;
using StPlan.Data;
using StPlan.Data.Publishing;
using StPlan.Data.Startup;
using StPlan.Data.Tests;
using StPlan.Data.Tests.Writing;
using StPlan.Data.Webhooks;
using StPlan.Data.Writing;
using StPlan.Domain.Publishing;
using StPlan.Domain.Reporting;

namespace StPlan.Api.Tests.Webhooks;

/// <summary>What sends webhooks in one server on a database, without the rest of the server, at a time that a test sets.</summary>
internal sealed class Sender : IAsyncDisposable
{
    private readonly ServiceProvider _host;

    private Sender(string database, SettableTime time, LogLines log, Dictionary<string, string?> settings)
    {
        settings.TryAdd("Webhooks:AllowPrivateNetworks", "true");
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        services.AddOptions<PublishingOptions>();
        services.AddOptions<OpenDataOptions>().Configure(o => o.BaseUrl = "https://du-lieu.example");
        services.AddStPlanData(o => o.ConnectionString = database);
        services.AddWebhooks();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        _host = services.BuildServiceProvider();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts on a database, which is made where there is none.</summary>
    public static async Task<Sender> StartAsync(string database, SettableTime time, LogLines? log = null,
        params (string Name, string Value)[] settings)
    {
        var file = new SqliteConnectionStringBuilder(database).DataSource;
        if (!File.Exists(file))
        {
            await SeededFile.CopyToAsync(file, time.Now);
        }

        var sender = new Sender(database, time, log ?? new LogLines(), settings.ToDictionary(s => s.Name, s => (string?)s.Value));
        await sender.Get<DatabaseInitializer>().InitializeAsync(Cancellation);
        await sender.LookAsync();
        return sender;
    }

    public T Get<T>()
        where T : notnull => _host.GetRequiredService<T>();

    /// <returns>Id and secret.</returns>
    public async Task<NewWebhook> SubscribeAsync(string url, string name = "Tòa soạn") =>
        (await Get<WebhookSubscribers>().AddAsync(Actor.Operator, name, url, Cancellation)).Written.Single();

    /// <summary>Publishes a report, as any process may, and does not look for it.</summary>
    public async Task PublishAsync(decimal completion = 40)
    {
        var report = new ReportSubmission
        {
            Task = "III.9",
            Agency = "SKHCN",
            Year = 2025,
            Status = PlanTaskStatus.InProgress,
            Completion = completion,
            Results = "Đã mua 02 máy đo.",
            Reason = "Cập nhật"
        };
        (await Get<TaskReports>().SubmitAsync(Actor.Operator, [report], WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
        (await Get<ReleasePublisher>()
            .PublishAsync(Actor.Operator, "Báo cáo năm 2025", null, null, WriteOptions.Default, Cancellation)).Problems.ShouldBeEmpty();
    }

    /// <summary>Looks for releases, as the server does by itself.</summary>
    public async Task LookAsync() => Get<PublishedDataSource>().Advance(await Get<PublishedDataLoader>().LoadLatestAsync(Cancellation));

    public async Task<int> SendAsync()
    {
        await LookAsync();
        return await Get<WebhookSender>().SendDueAsync(Cancellation);
    }

    public async Task<List<WebhookDeliveryRow>> DeliveriesAsync()
    {
        await using var context = await Get<IDbContextFactory<StPlanContext>>().CreateDbContextAsync(Cancellation);
        return await context.Set<WebhookDeliveryRow>().AsNoTracking().OrderBy(d => d.ReleaseNumber).ToListAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
