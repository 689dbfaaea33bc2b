using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Routing;

public sealed class PageRequestTests
{
    [Fact]
    public async Task A_page_is_there_in_both_languages_and_each_names_the_other()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var vietnamese = await site.GetAsync("/tasks/I.1");
        var english = await site.GetAsync("/en/tasks/I.1");

        vietnamese.ShouldContain("<html lang=\"vi\">");
        english.ShouldContain("<html lang=\"en\">");
        foreach (var page in new[] { vietnamese, english })
        {
            page.ShouldContain("hreflang=\"vi\" href=\"http://localhost:8080/tasks/I.1\"");
            page.ShouldContain("hreflang=\"en\" href=\"http://localhost:8080/en/tasks/I.1\"");
        }
    }

    [Fact]
    public async Task Links_of_a_page_of_a_release_lead_to_the_same_release()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var page = await site.GetAsync("/tasks/I.1?release=2");

        page.ShouldContain("href=\"/releases?release=2\"");
        page.ShouldContain("/opendata/releases/2/task-progress.csv");
        page.ShouldContain("asOf%28release%3A%202%29");
    }

    [Theory]
    [InlineData("/tasks/I.1?year=1999")]
    [InlineData("/tasks/I.1?year=02025")]
    [InlineData("/tasks/I.1?year=2025&year=2026")]
    [InlineData("/tasks/I.1?release=4")]
    [InlineData("/tasks/I.1?release=x%3Cscript%3E")]
    public async Task A_parameter_that_does_not_fit_is_an_error_that_says_what_would(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync(path, 400);

        page.ShouldContain("giá trị phải là");
        page.ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("/tasks/IX.9")]
    [InlineData("/nothing/here")]
    [InlineData("/en/nothing.html")]
    public async Task What_is_not_there_is_said_to_be_not_there(string path)
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync(path, 404)).ShouldContain(
            path.StartsWith("/en", StringComparison.Ordinal) ? "Page not found" : "Không tìm thấy trang");
    }
}
