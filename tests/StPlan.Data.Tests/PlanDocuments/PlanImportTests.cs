using Microsoft.EntityFrameworkCore;
using StPlan.Data.PlanDocuments;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.PlanDocuments;

public abstract class PlanImportTests(DatabaseProvider provider)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_plan_is_published_beside_the_first_and_shares_its_agencies()
    {
        using var database = await TestStore.CreateSeededAsync(provider);
        await using (var context = database.Open())
        {
            var words = new Verbatim("Đợt 2");
            context.Releases.Add(new ReleaseRow { Number = 2, PublishedAt = DateTimeOffset.UnixEpoch, Title = words, Notes = words });
            await context.AddPlanAsync(SmallPlan.Read(), release: 2, Cancellation);
            await context.SaveChangesAsync(Cancellation);
        }

        var data = await database.LoadAsync();

        data.Plans.Select(p => p.Id).ShouldBe(["24-kh-ubnd-2025", "7-kh-ubnd-2026"]);
        data.Plan.Id.ShouldBe("7-kh-ubnd-2026");
        data.Tasks.Select(t => t.Code).ShouldBe(["I.1"]);
        data.FindPlan("24-kh-ubnd-2025")!.Tasks.Count.ShouldBe(30);
        data.FindAgency("UBNDT")!.Name.En.ShouldBe("People's Committee of Trà Vinh Province");
        data.FindAgency("UBNDCH")!.Members[^1].Code.ShouldBe("SM");
        data.FindAgency("UBNDCH")!.Members.Count.ShouldBe(10);
        data.FindAgency("UBNDCH")!.Coordinates.Select(t => t.Group.Plan.Id).Distinct().ShouldBe(["24-kh-ubnd-2025", "7-kh-ubnd-2026"]);
        data.Agencies[^1].Code.ShouldBe("SM");
        data.LegalDocuments.Count.ShouldBe(11);
        await using var after = database.Open();
        (await after.Agencies.SingleAsync(a => a.Code == "UBNDCH", Cancellation)).NamedAs.ShouldBe(
            ["UBND các huyện, thị xã, thành phố", "Ủy ban nhân dân các huyện, thị xã, thành phố", "UBND các huyện"]);
    }

    [Fact]
    public async Task A_draft_is_not_public()
    {
        using var database = await TestStore.CreateSeededAsync(provider);
        await using (var context = database.Open())
        {
            await context.AddPlanAsync(SmallPlan.Read(), release: null, Cancellation);
            await context.SaveChangesAsync(Cancellation);
        }

        var data = await database.LoadAsync();

        data.Plans.Select(p => p.Id).ShouldBe(["24-kh-ubnd-2025"]);
        data.FindAgency("SM").ShouldBeNull();
        data.FindAgency("UBNDCH")!.Members.Count.ShouldBe(9);
    }

    [Fact]
    public async Task A_plan_that_contradicts_the_database_is_refused_with_all_contradictions()
    {
        using var database = await TestStore.CreateSeededAsync(provider);
        await using var context = database.Open();
        var yaml = SmallPlan.With("id: 7-kh-ubnd-2026", "id: 24-kh-ubnd-2025")
            .Replace("vi: Ủy ban nhân dân tỉnh Trà Vinh", "vi: Ủy ban khác", StringComparison.Ordinal)
            .Replace("issuedOn: 2024-12-02", "issuedOn: 2023-12-02", StringComparison.Ordinal);

        var document = SmallPlan.Read(yaml);

        var e = await Should.ThrowAsync<PlanConflictException>(() => context.AddPlanAsync(document, release: null, Cancellation));

        e.Conflicts.Count.ShouldBe(3);
        e.Conflicts[0].ShouldContain("The database has plan \"24-kh-ubnd-2025\" already. Import a new plan.");
        e.Conflicts[1].ShouldBe(
            "The plan has agency UBNDT as \"Ủy ban khác\" (Government), "
            + "the database as \"Ủy ban nhân dân tỉnh Trà Vinh\" (Government). Use the name and kind of the database, or another code.");
        e.Conflicts[2].ShouldContain("of 2023-12-02, the database as");
        context.ChangeTracker.HasChanges().ShouldBeFalse();
    }

    public sealed class OnSqlite() : PlanImportTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : PlanImportTests(DatabaseProvider.SqlServer);
}
