using StPlan.Api.Tests;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Tests;

namespace StPlan.Pages.Tests;

/// <summary>What holds for every page of the plan's contents, in both languages, whatever was reported.</summary>
public sealed class ContentTests
{
    private static readonly string[] Sections = ["/", "/plan", "/documents", "/groups", "/groups/I", "/tasks", "/indicators", "/agencies"];

    public static TheoryData<string> Plans => ["nothing reported", "reported", "corrected", "demo", "awkward"];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task Every_page_has_one_heading_over_all_tables_with_heads_and_nothing_inline(string plan)
    {
        var data = Data(plan);
        await using var site = await Site.StartAsync(data);

        foreach (var path in PathsOf(data))
        {
            var page = await site.GetAsync(path);
            Markup.ProblemsOf(page).ShouldBeEmpty($"{plan}: {path}");
        }
    }

    [Fact]
    public async Task Where_nothing_was_reported_no_page_says_that_nothing_was_done()
    {
        var data = ReportedPlan.At(1);
        await using var site = await Site.StartAsync(data);

        foreach (var path in PathsOf(data))
        {
            Markup.TextOf(await site.GetAsync(path)).ShouldNotMatch(@"(?<![\d.,])0([.,]0+)?\s?%", path);
        }
    }

    [Fact]
    public async Task Invented_data_say_so_in_the_title_and_on_every_page()
    {
        var data = ReportedPlan.At(3, isDemo: true);
        await using var site = await Site.StartAsync(data);

        foreach (var path in PathsOf(data))
        {
            var page = await site.GetAsync(path);
            page.ShouldContain("<title>DEMO – ", customMessage: path);
            page.ShouldContain(path.StartsWith("/en", StringComparison.Ordinal) ? DemoWords.En : DemoWords.Vi, customMessage: path);
        }
    }

    [Fact]
    public async Task Nothing_on_the_page_of_a_release_leads_to_another_by_accident()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        foreach (var path in Sections)
        {
            var page = await site.GetAsync($"{path}?release=2");
            page.ShouldContain("cố định theo lần công bố 2");
            page.ShouldNotContain("/opendata/releases/3/");
        }
    }

    private static PublishedData Data(string plan) => plan switch
    {
        "nothing reported" => ReportedPlan.At(1),
        "reported" => ReportedPlan.At(2),
        "corrected" => ReportedPlan.At(3),
        "demo" => ReportedPlan.At(3, isDemo: true),
        _ => AwkwardPlan.Create(),
    };

    private static IEnumerable<string> PathsOf(PublishedData data) =>
        Sections
            .Concat(data.Tasks.Select(t => $"/tasks/{t.Code}"))
            .Concat(data.Indicators.Select(i => $"/indicators/{i.Code}"))
            .Concat(data.Agencies.Select(a => $"/agencies/{a.Code}"))
            .SelectMany(path => new[] { path, path == "/" ? "/en" : "/en" + path });
}
