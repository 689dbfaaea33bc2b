using Microsoft.Data.SqlClient;
using StPlan.Data.Databases;
using StPlan.Data.SqlServer;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>A database of its own on the server that <see cref="TestTool.SqlServerVariable"/> names, dropped with it.</summary>
internal sealed class SqlServerTestDatabase : TestStore
{
    private readonly string _server;
    private readonly string _name = $"stplan-test-{Guid.CreateVersion7():N}";

    private SqlServerTestDatabase(string server) => _server = server;

    protected override DatabaseProvider Provider => DatabaseProvider.SqlServer;

    protected override string ConnectionString => new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ToString();

    private protected override IDatabaseSystem DatabaseSystem => new SqlServerSystem(TimeProvider.System);

    public static async Task<TestStore> CreateAsync()
    {
        var database = new SqlServerTestDatabase(TestTool.Of(Tool.SqlServer).Place);
        await database.OnServerAsync($"CREATE DATABASE [{database._name}]");
        await database.OnServerAsync($"ALTER DATABASE [{database._name}] SET ALLOW_SNAPSHOT_ISOLATION ON");
        await database.OnServerAsync($"ALTER DATABASE [{database._name}] SET READ_COMMITTED_SNAPSHOT ON");
        return database;
    }

    public override async Task<IAsyncDisposable> BeginWritingAsync()
    {
        var connection = new SqlConnection(new SqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync(Cancellation);

        // Rolled back with the connection.
        var transaction = connection.BeginTransaction();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            "EXEC sp_getapplock @Resource = N'StPlan.Write', @LockMode = 'Exclusive', @LockOwner = 'Transaction'; UPDATE Releases SET "
                + "Notes = N'' WHERE Number = 1;";
        await command.ExecuteNonQueryAsync(Cancellation);
        return connection;
    }

    public override void Dispose()
    {
        SqlConnection.ClearAllPools();
        OnServerAsync($"ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{_name}]").GetAwaiter()
            .GetResult();
    }

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
