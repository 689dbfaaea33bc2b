using StPlan.Data.Tests;
using StPlan.Domain.Publishing;

[assembly: AssemblyFixture(typeof(SeededDatabase))]

namespace StPlan.Data.Tests;

/// <summary>One database as the first start makes it, for all tests that only read.</summary>
public sealed class SeededDatabase : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    /// <summary>Release 1, loaded from the database.</summary>
    public PublishedData Data { get; private set; } = null!;

    public StPlanContext Open() => _database.Open();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        Data = await _database.LoadAsync();
    }

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }
}
