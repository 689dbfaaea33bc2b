using StPlan.Data.SqlServer;

namespace StPlan.Data.Tests.SqlServer;

/// <summary>A connection string is judged before anybody connects, and named without its password.</summary>
public sealed class ConnectionStringTests
{
    private readonly SqlServerSystem _system = new(TimeProvider.System);

    [Theory]
    [InlineData("Data Source=data/stplan.db", "no database")]
    [InlineData("Database=StPlan", "no server")]
    [InlineData("Server=db;Database=StPlan;Colour=blue", "cannot read")]
    [InlineData("Server=db;Database=StPlan;Connect Timeout=soon", "cannot read")]
    public void One_that_names_no_database_is_a_mistake(string connectionString, string expected) =>
        _system.FindMistake(connectionString).ShouldNotBeNull().ShouldContain(expected);

    [Fact]
    public void One_that_does_is_named_without_its_password()
    {
        const string ConnectionString = "Server=db.example,1433;Database=StPlan;User ID=stplan;Password=s3cret";

        _system.FindMistake(ConnectionString).ShouldBeNull();
        _system.Describe(ConnectionString).ShouldBe("StPlan on db.example,1433");
    }
}
