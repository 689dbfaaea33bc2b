using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Data.Releases;
using StPlan.Domain;
using StPlan.Tests.Tools;

namespace StPlan.Data.Tests.Publishing;

/// <summary>A release is loaded with what it published and those before it, and with nothing else.</summary>
public abstract class OlderReleasesTests(DatabaseProvider provider)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_release_that_is_not_there_is_null()
    {
        using var own = await TestStore.CreateSeededAsync(provider);
        await using var host = own.Host();
        var loader = host.GetRequiredService<PublishedDataLoader>();

        (await loader.FindLatestReleaseAsync(Cancellation)).ShouldBe(1);
        (await loader.LoadAsync(2, Cancellation)).ShouldBeNull();
        (await loader.LoadAsync(0, Cancellation)).ShouldBeNull();
        (await loader.LoadAsync(1, Cancellation))!.Release.Number.ShouldBe(1);
    }

    [Fact]
    public async Task An_older_release_is_loaded_without_what_came_later_or_is_a_draft()
    {
        using var own = await TestStore.CreateSeededAsync(provider);
        await using (var context = own.Open())
        {
            context.Releases.Add(new ReleaseRow
            {
                Number = 2,
                PublishedAt = new DateTimeOffset(2026, 5, 5, 0, 0, 0, TimeSpan.Zero),
                Title = new Verbatim("Đợt 2"),
                Notes = new Verbatim("Bổ sung"),
            });
            await context.SaveChangesAsync(Cancellation);
        }

        await own.ExecuteAsync("UPDATE Tasks SET ReleaseNumber = 2 WHERE Code = 'V.2'");
        await own.ExecuteAsync("UPDATE Tasks SET ReleaseNumber = NULL WHERE Code = 'V.1'");
        await own.ExecuteAsync("UPDATE AgencyMembers SET ReleaseNumber = 2 WHERE MemberCode = 'UBNDHTCU'");

        await using var host = own.Host();
        var loader = host.GetRequiredService<PublishedDataLoader>();
        var first = (await loader.LoadAsync(1, Cancellation))!;
        var latest = await loader.LoadLatestAsync(Cancellation);

        first.Release.Number.ShouldBe(1);
        first.Releases.Count.ShouldBe(1);
        first.FindTask("V.2").ShouldBeNull();
        first.FindTask("V.1").ShouldBeNull();
        first.FindAgency("UBNDCH")!.Members.Count.ShouldBe(8);
        latest.Release.Title.Value.ShouldBe("Đợt 2");
        latest.Releases.Select(r => r.Number).ShouldBe([1, 2]);
        latest.FindTask("V.2").ShouldNotBeNull();
        latest.FindTask("V.1").ShouldBeNull();
        latest.FindAgency("UBNDCH")!.Members.Count.ShouldBe(9);
    }

    public sealed class OnSqlite() : OlderReleasesTests(DatabaseProvider.Sqlite);

    [Needs(Tool.SqlServer)]
    public sealed class OnSqlServer() : OlderReleasesTests(DatabaseProvider.SqlServer);
}
