namespace StPlan.Data.Tests;

public sealed class StartupTests
{
    [Fact]
    public async Task A_new_file_becomes_release_1_with_plan_24()
    {
        using var database = new TestDatabase();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        (await database.InitializeAsync()).ShouldBe(1);
        var initialized = watch.Elapsed;
        var data = await database.LoadAsync();
        var loaded = watch.Elapsed;
        (await database.InitializeAsync()).ShouldBe(1);
        data = await database.LoadAsync();
        TestContext.Current.SendDiagnosticMessage($"{initialized} {loaded} {watch.Elapsed}");
        Console.WriteLine($"{initialized} {loaded} {watch.Elapsed}");

        data.Release.Number.ShouldBe(1);
        data.Plan.Number.ShouldBe("24/KH-UBND");
        data.Tasks.Count.ShouldBe(30);
    }
}
