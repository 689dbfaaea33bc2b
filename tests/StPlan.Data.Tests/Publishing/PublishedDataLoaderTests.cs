using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StPlan.Data.Publishing;
using StPlan.Domain.Publishing;

namespace StPlan.Data.Tests.Publishing;

public sealed class PublishedDataLoaderTests(SeededDatabase database)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void What_is_published_is_found_by_its_key()
    {
        var data = database.Data;

        data.FindPlan("24-kh-ubnd-2025").ShouldBeSameAs(data.Plan);
        data.FindTask("III.9")!.Number.ShouldBe(9);
        data.FindTask("III.9")!.Group.ShouldBeSameAs(data.FindTaskGroup("III"));
        data.FindTaskGroup("V")!.Tasks.Count.ShouldBe(2);
        data.FindAgency("SKHCN")!.Name.Vi.ShouldBe("Sở Khoa học và Công nghệ");
        data.FindIndicator("tfp-share")!.Target.Value.ShouldBe(50);
        data.FindObjective("đ")!.Provision.ShouldBeSameAs(data.Plan.FindProvision("II.2.đ"));
        data.FindLegalDocument("21-nq-tu").ShouldBeSameAs(data.Plan.Implements);
        data.FindRelease(1).ShouldBeSameAs(data.Release);
        data.Plan.FindProvision("V.7.b")!.Parent!.Path.ShouldBe("V.7");
        data.Plan.OverallObjective.Path.ShouldBe("II.1");
    }

    [Fact]
    public void What_is_not_published_is_null()
    {
        var data = database.Data;

        data.FindPlan("25-kh-ubnd-2026").ShouldBeNull();
        data.FindTask("III.15").ShouldBeNull();
        data.FindTask("iii.9").ShouldBeNull();
        data.FindTask("").ShouldBeNull();
        data.FindTaskGroup("VI").ShouldBeNull();
        data.FindAgency("NASA").ShouldBeNull();
        data.FindIndicator("happiness").ShouldBeNull();
        data.FindObjective("z").ShouldBeNull();
        data.FindLegalDocument("1-nq-tu").ShouldBeNull();
        data.FindRelease(0).ShouldBeNull();
        data.FindRelease(2).ShouldBeNull();
        data.Plan.FindProvision("II.2.f").ShouldBeNull();
    }

    [Fact]
    public async Task Loading_a_release_twice_gives_equal_graphs()
    {
        using var own = await TestDatabase.CreateSeededAsync();

        var first = Describe(await own.LoadAsync());
        var second = Describe(await own.LoadAsync());

        second.ShouldBe(first);
        first.Length.ShouldBeGreaterThan(20_000);
    }

    [Fact]
    public async Task The_services_start_the_way_the_host_does()
    {
        using var own = new TestDatabase();
        await using var host = own.Host();
        var source = host.GetRequiredService<PublishedDataSource>();
        source.IsReady.ShouldBeFalse();

        await host.GetRequiredService<StPlan.Data.Startup.DatabaseInitializer>().InitializeAsync(Cancellation);
        source.Advance(await host.GetRequiredService<PublishedDataLoader>().LoadLatestAsync(Cancellation)).ShouldBeTrue();

        source.IsReady.ShouldBeTrue();
        source.Current.Plan.Number.ShouldBe("24/KH-UBND");
    }

    /// <summary>Every value and every reference of the graph, in order.</summary>
    private static string Describe(PublishedData data)
    {
        var all = new StringBuilder();
        all.Append($"{data.Release}|{data.Release.PublishedAt}|{data.Release.Title}|{data.Release.Notes}|{data.Plan.Title.En}");
        foreach (var a in data.Agencies)
        {
            all.Append($"\n{a}|{a.Name.En}|{a.ShortName}|{a.Kind}|{a.Basis}|{a.MembersComplete}|{a.Note?.En}|");
            all.Append($"{Join(a.Members)}|{Join(a.MemberOf)}|{Join(a.Leads)}|{Join(a.Coordinates)}|");
            all.Append(Join(a.Responsibilities.Select(r => r.Provision)));
        }

        foreach (var d in data.LegalDocuments)
        {
            all.Append($"\n{d.Id}|{d}|{d.Title.Vi}|{d.Title.En}|{d.IssuedOn}|{d.Issuer}|{d.IssuerAgency}|{d.Note}|");
            all.Append($"{Join(d.CitedBy)}|{Join(d.CitedByTasks)}|{Join(d.CitedInPreambleOf)}");
        }

        foreach (var p in data.Plan.AllProvisions)
        {
            all.Append($"\n{p}|{p.Label}|{p.Heading}|{p.Text?.Vi}|{p.Text?.En}|{p.Note}|{p.Parent}|");
            all.Append($"{Join(p.Children)}|{Join(p.CitedDocuments)}");
        }

        foreach (var i in data.Indicators)
        {
            all.Append($"\n{i.Objective}|{i}|{i.Name}|{i.Kind}|{i.Unit?.Name.Vi}|{i.Note}|");
            all.Append($"{i.Target.Comparator}|{i.Target.Value}|{i.Target.Year}|{i.Target.BaselineYear}|{i.Target.Wording}");
        }

        foreach (var t in data.Tasks)
        {
            all.Append($"\n{t.Group}|{t}|{t.Text.Vi}|{t.LeadText}|{t.CoordinatingText}|{t.Note}|");
            all.Append($"{t.Timeframe.Kind}|{t.Timeframe.Text}|{t.Timeframe.StartYear}|{t.Timeframe.EndYear}|");
            all.Append($"{Join(t.LeadAgencies)}|{Join(t.CoordinatingAgencies)}|{Join(t.CitedDocuments)}");
        }

        return all.ToString();

        static string Join(IEnumerable<object> things) => string.Join(',', things);
    }
}
