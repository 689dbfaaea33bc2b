using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using StPlan.Data.Databases;
using StPlan.Data.Sqlite;
using StPlan.Data.SqlServer;
using StPlan.Domain.Progress;

namespace StPlan.Data.Tests;

/// <summary>What the tables are on each system. No server is needed for that.</summary>
public sealed class MigrationTests
{
    private static readonly Dictionary<DatabaseProvider, (IDatabaseSystem System, string ConnectionString, string Project)> Systems = new()
    {
        [DatabaseProvider.Sqlite] = (new SqliteSystem(), "Data Source=:memory:", "src/StPlan.Data"),
        [DatabaseProvider.SqlServer] = (new SqlServerSystem(TimeProvider.System), "Server=none;Database=StPlan",
            "src/StPlan.Data.SqlServer"),
    };

    public static TheoryData<DatabaseProvider> Providers => [.. Enum.GetValues<DatabaseProvider>()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_make_what_the_rows_need(DatabaseProvider provider)
    {
        using var context = Open(provider);

        context.Database.HasPendingModelChanges()
            .ShouldBeFalse(
                $"run: dotnet ef migrations add <Name> --startup-project build/StPlan.Migrations --project {Systems[provider].Project} -- {provider}");
    }

    [Fact]
    public void The_script_for_SQL_Server_is_the_one_in_the_repository()
    {
        using var context = Open(DatabaseProvider.SqlServer);

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        WithoutVersion(script).ShouldBe(
            WithoutVersion(RepositoryFile.Read("src/StPlan.Data.SqlServer/Migrations/all.sql")),
            "run: dotnet ef migrations script --idempotent --startup-project build/StPlan.Migrations --project src/StPlan.Data.SqlServer "
                + "--output src/StPlan.Data.SqlServer/Migrations/all.sql -- SqlServer");

        // The script notes the EF Core version that made it; a newer patch of EF Core changes nothing else.
        static string WithoutVersion(string text) => Regex.Replace(text.Trim(), @"N'\d+\.\d+\.\d+'", "N'version'");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Every_key_has_a_length_that_an_index_of_SQL_Server_takes(DatabaseProvider provider)
    {
        using var context = Open(provider);
        foreach (var key in context.Model.GetEntityTypes().SelectMany(entity => entity.GetKeys()))
        {
            // 900 bytes, two a character.
            var length = key.Properties.Where(p => p.ClrType == typeof(string)).Sum(p => p.GetMaxLength() ?? int.MaxValue);
            length.ShouldBeLessThanOrEqualTo(450, key.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Nothing_is_deleted_along_with_something_else(DatabaseProvider provider)
    {
        using var context = Open(provider);

        context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .ShouldAllBe(key => key.DeleteBehavior == DeleteBehavior.Restrict || key.DeleteBehavior == DeleteBehavior.ClientSetNull);
    }

    [Fact]
    public void Every_text_on_SQL_Server_is_compared_code_point_by_code_point()
    {
        using var context = Open(DatabaseProvider.SqlServer);
        var texts = context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .SelectMany(t => t.Columns).Where(c => c.StoreType.StartsWith("nvarchar", StringComparison.Ordinal)).ToList();

        texts.Count.ShouldBeGreaterThan(100);
        texts.ShouldAllBe(c => c.Collation == SqlServerModelCustomizer.Collation);
    }

    [Fact]
    public void What_is_kept_is_the_same_on_each_system()
    {
        using var sqlite = Open(DatabaseProvider.Sqlite);
        using var server = Open(DatabaseProvider.SqlServer);

        Columns(server).Except(Columns(sqlite)).ShouldBe(["WriteMarks.At", "WriteMarks.Id"], "only how a write is told to be there");
        Columns(sqlite).Except(Columns(server)).ShouldBeEmpty();

        static List<string> Columns(StPlanContext context) =>
            [.. context.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.SelectMany(
                t => t.Columns.Select(c => $"{t.Name}.{c.Name}")).Order(StringComparer.Ordinal)];
    }

    private static StPlanContext Open(DatabaseProvider provider)
    {
        var builder = new DbContextOptionsBuilder<StPlanContext>();
        Systems[provider].System.Configure(builder,
            new DatabaseOptions { Provider = provider, ConnectionString = Systems[provider].ConnectionString });
        return new StPlanContext(builder.Options);
    }

    [Fact]
    public async Task A_database_from_before_areas_gets_those_of_plan_24_and_its_figures_stay_without()
    {
        using var store = await TestStore.CreateSeededAsync(DatabaseProvider.Sqlite);
        await using (var context = store.Open())
        {
            await context.GetService<IMigrator>().MigrateAsync("20261125003519_Webhooks", TestContext.Current.CancellationToken);
            await context.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO Observations
                    (PlanId, IndicatorCode, Year, Revision, Value, Quality, Source_Title, RecordedAt, RecordedBy, ReleaseNumber)
                VALUES
                    ('24-kh-ubnd-2025', 'tfp-share', 2024, 1, '51', 'Final', 'x', '2025-01-01 00:00:00+00:00', 'x', 1),
                    ('24-kh-ubnd-2025', 'tfp-share', 2025, 1, '52', 'Final', 'x', '2026-01-01 00:00:00+00:00', 'x', 1)
                """,
                TestContext.Current.CancellationToken);
        }

        await store.InitializeAsync();

        var data = await store.LoadAsync();
        data.Plan.Areas.Select(a => (a.Code, a.IsPlansOwn)).ShouldBe(
            [("TRA_VINH", true), ("VINH_LONG", false), ("MEKONG_DELTA", false), ("VIET_NAM", false)]);
        data.FindIndicator("pii-rank-nationwide")!.Target.OutOf.ShouldBe(63);
        var indicator = data.FindIndicator("tfp-share")!;
        indicator.Observations.ShouldAllBe(o => o.Area == null && !o.IsBaseline);
        (indicator.ProgressIn(2024).Status, indicator.ProgressIn(2024).Inputs.IsAreaTaken).ShouldBe((IndicatorStatus.Achieved, true));
        indicator.ProgressIn(2025).Status.ShouldBe(IndicatorStatus.NotComparable);
        indicator.ProgressIn(2025, methodVersion: 1).Status.ShouldBe(IndicatorStatus.Achieved);
    }
}
