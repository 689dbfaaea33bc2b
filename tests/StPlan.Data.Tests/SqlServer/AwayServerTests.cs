using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Data.Databases;
using StPlan.Data.SqlServer;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>A server that does not answer is tried again for a while, and then said to be away, without the password.</summary>
public sealed class AwayServerTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Openings _openings = new();

    public AwayServerTests() => _listener.Start();

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    [Fact]
    public async Task A_refused_connection()
    {
        var port = Port;
        _listener.Stop();

        var exception = await InitializeAsync(port);

        exception.Found.ShouldMatch("not answer", "on a busy machine the time may be over before the refusal comes");
        exception.IsTransient.ShouldBeTrue();
        exception.Message.ShouldContain($"StPlan on 127.0.0.1,{port}");
        exception.ToString().ShouldNotContain("s3cret");
        _openings.Count.ShouldBe(1 + SqlServerSystem.Retries);
    }

    [Fact]
    public async Task A_connection_that_is_closed_at_once()
    {
        using var end = new CancellationTokenSource();
        var hangingUp = HangUpAsync(end.Token);

        var exception = await InitializeAsync(Port);
        await end.CancelAsync();

        exception.IsTransient.ShouldBeTrue(exception.Message);
        exception.ToString().ShouldNotContain("s3cret");
        _openings.Count.ShouldBe(1 + SqlServerSystem.Retries);
        (await hangingUp).ShouldBeGreaterThanOrEqualTo(1 + SqlServerSystem.Retries);
    }

    public void Dispose() => _listener.Dispose();

    private async Task<DatabaseUnavailableException> InitializeAsync(int port)
    {
        var services = new ServiceCollection().AddStPlanData(options =>
        {
            options.Provider = DatabaseProvider.SqlServer;
            options.ConnectionString = $"Server=127.0.0.1,{port};Database=StPlan;User "
                + "ID=stplan;Password=s3cret;TrustServerCertificate=True;Connect Timeout=1";
            options.StartupTimeoutSeconds = 0;
        });
        services.RemoveAll<IDatabaseSystem>();
        services.AddSingleton<IDatabaseSystem>(new SqlServerSystem(TimeProvider.System) { LongestPause = TimeSpan.FromMilliseconds(1) });
        services.ConfigureDbContext<StPlanContext>(o => o.AddInterceptors(_openings));
        await using var host = services.BuildServiceProvider();
        return await Should.ThrowAsync<DatabaseUnavailableException>(
            () => host.GetRequiredService<DatabaseInitializer>().InitializeAsync(TestContext.Current.CancellationToken));
    }

    /// <returns>How often somebody called.</returns>
    private async Task<int> HangUpAsync(CancellationToken end)
    {
        var calls = 0;
        try
        {
            while (true)
            {
                using var call = await _listener.AcceptTcpClientAsync(end);
                calls++;
            }
        }
        catch (OperationCanceledException)
        {
            return calls;
        }
    }

    private sealed class Openings : DbConnectionInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result,
            CancellationToken cancellationToken = default)
        {
            Count++;
            return new(result);
        }
    }
}
