using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StPlan.Data.Startup;

namespace StPlan.Data.Tests.Startup;

/// <summary>A start waits for a database that is busy, as long as the settings say, and for nothing that will not pass.</summary>
public sealed class DatabaseWaitTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Said _said = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_comes_back_is_waited_for()
    {
        var other = KeepForItself();
        await using var host = Host(seconds: 600);
        var start = host.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation);

        (await _said.FirstAsync()).ShouldContain("another process has locked it");
        start.IsCompleted.ShouldBeFalse();
        await other.DisposeAsync();

        (await start).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_does_not_is_said_to_be_away_when_the_time_is_over()
    {
        await using var other = KeepForItself();
        await using var host = Host(seconds: 0);

        var exception = await Should.ThrowAsync<DatabaseUnavailableException>(
            () => host.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation));

        exception.Found.ShouldBe("another process has locked it");
        _said.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_not_waited_for()
    {
        await File.WriteAllTextAsync(_database.Path, string.Concat(Enumerable.Repeat("no database. ", 200)), Cancellation);
        await using var host = Host(seconds: 600);

        await Should.ThrowAsync<DatabaseUnavailableException>(
            () => host.GetRequiredService<DatabaseInitializer>().InitializeAsync(Cancellation));

        _said.Count.ShouldBe(0);
    }

    public void Dispose() => _database.Dispose();

    private ServiceProvider Host(int seconds) => _database.Host("Default Timeout=1", services =>
    {
        services.Configure<DatabaseOptions>(o => o.StartupTimeoutSeconds = seconds);
        services.AddLogging(logging => logging.AddProvider(_said));
    });

    private SqliteConnection KeepForItself()
    {
        var connection = new SqliteConnection($"Data Source={_database.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>What was logged.</summary>
    private sealed class Said : ILoggerProvider, ILogger
    {
        private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Count { get; private set; }

        public Task<string> FirstAsync() => _first.Task.WaitAsync(TimeSpan.FromMinutes(5));

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel) && formatter(state, exception).Contains("StPlan tries again", StringComparison.Ordinal))
            {
                Count++;
                _first.TrySetResult(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
