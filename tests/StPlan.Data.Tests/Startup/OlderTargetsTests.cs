using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StPlan.Domain.Plans;

namespace StPlan.Data.Tests.Startup;

/// <summary>
/// A database whose release 1 was made before the comparator REACH and the flag for "phấn đấu": it opens, its old release keeps its
/// indicators, and they say what the plan says.
/// </summary>
public sealed class OlderTargetsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_made_before_is_read_with_the_new_names_and_keeps_its_indicators()
    {
        using var database = await TestDatabase.CreateSeededAsync();
        await using (var context = database.Open())
        {
            var before = context.Database.GetMigrations().TakeWhile(m => !m.EndsWith("_TargetAspirations", StringComparison.Ordinal))
                .Last();
            await context.GetService<IMigrator>().MigrateAsync(before, Cancellation);
        }

        await database.ExecuteAsync("DELETE FROM Indicators WHERE Code IN ('qualified-staff', 'central-digital-objectives')");
        await using (var context = database.Open())
        {
            var stored = context.Database.SqlQueryRaw<string>(
                "SELECT Target_Comparator AS Value FROM Indicators WHERE Code = 'research-applied-share'");
            (await stored.SingleAsync(Cancellation)).ShouldBe("Exactly");
        }

        (await database.InitializeAsync()).ShouldBe(1);

        var plan = (await database.LoadAsync()).Plan;
        plan.Indicators.Count.ShouldBe(19);
        plan.Indicators.Where(i => i.Target.Comparator == Comparator.Reach).Select(i => i.Code)
            .ShouldBe(["research-applied-share", "research-published-share", "science-technology-budget-share"]);
        plan.Indicators.Count(i => i.Target.IsAspiration).ShouldBe(10);
        plan.Indicators.Single(i => i.Code == "tfp-share").Target.IsAspiration.ShouldBeFalse();
    }
}
