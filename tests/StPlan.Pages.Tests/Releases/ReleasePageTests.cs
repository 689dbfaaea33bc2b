using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Releases;

public sealed class ReleasePageTests
{
    [Fact]
    public async Task The_list_has_every_release_the_latest_first()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/releases");

        page.IndexOf("Đợt 3", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("Đợt 1", StringComparison.Ordinal));
        page.ShouldContain("href=\"/?release=2\"");
        page.ShouldContain("href=\"/feeds/releases.atom\"");
    }

    [Fact]
    public async Task A_correction_shows_what_was_there_before_and_why_and_leads_to_the_fact()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/releases/3");

        page.ShouldContain("<del>40.5</del>");
        page.ShouldContain("<ins>41</ins>");
        page.ShouldContain("Số liệu chính thức");
        page.ShouldContain("href=\"/cite/24-kh-ubnd-2025/tfp-share/2025/2\"");
        page.ShouldContain("href=\"/indicators/tfp-share?year=2025\"");
        page.ShouldContain("href=\"/tasks/I.1?year=2025\"");
        page.ShouldContain("/opendata/releases/3/changes.csv");
    }

    [Fact]
    public async Task Files_are_those_of_the_release_that_the_page_is_about()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        (await site.GetAsync("/releases/2?release=3")).ShouldContain("/opendata/releases/2/stplan.zip");
        (await site.GetAsync("/releases/3?release=2", 404)).ShouldContain("chưa có ở lần công bố được chọn");
    }

    [Fact]
    public async Task Many_changes_are_on_several_pages()
    {
        await using var site = await Site.StartAsync(ManyChanges.Published());

        var first = await site.GetAsync("/en/releases/2");
        var last = await site.GetAsync("/en/releases/2?page=3");

        first.ShouldContain("Page 1 of 3");
        first.ShouldContain("rel=\"next\" href=\"/en/releases/2?page=2\"");
        first.ShouldNotContain("rel=\"prev\"");
        last.ShouldContain("<ol class=\"changes\" start=\"101\">");
        last.ShouldNotContain("rel=\"next\"");
        (await site.GetAsync("/en/releases/2?page=2")).ShouldContain("rel=\"prev\" href=\"/en/releases/2\"");
        await site.GetAsync("/en/releases/2?page=4", 404);
    }

    [Theory]
    [InlineData("/releases/4", 404)]
    [InlineData("/releases/01", 404)]
    [InlineData("/releases/x", 404)]
    [InlineData("/releases/1?page=0", 400)]
    public async Task What_is_no_release_is_not_found(string path, int status)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        await site.GetAsync(path, status);
    }
}
