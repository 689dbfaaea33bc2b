using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Search;

public sealed class SearchPageTests
{
    [Fact]
    public async Task What_was_found_is_named_and_leads_to_its_page()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/search?q=Nhi%E1%BB%87m%20v%E1%BB%A5");

        page.ShouldContain("3 kết quả.");
        page.ShouldContain("<a href=\"/tasks/I.2\">Nhiệm vụ 2</a>");
        page.ShouldContain("name=\"robots\" content=\"noindex\"");
        page.ShouldContain("aria-current=\"true\">Tất cả</a>");
        (await site.GetAsync("/search?q=Nhi%E1%BB%87m&type=agency")).ShouldContain("Không tìm thấy nội dung nào có “Nhiệm”");
    }

    [Fact]
    public async Task Nothing_searched_for_and_nothing_found_are_said_in_words()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/search")).ShouldContain("Nhập một hay vài từ");
        (await site.GetAsync("/en/search?q=%20%20")).ShouldContain("Type a word or a few");
        (await site.GetAsync("/en/search?q=nowhere")).ShouldContain("Nothing was found that has “nowhere”.");
        await site.GetAsync("/search?q=x&type=everything", 400);
    }

    [Fact]
    public async Task What_somebody_types_is_text_and_nothing_else()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");

        page.ShouldNotContain("<script");
        page.ShouldContain("&lt;script&gt;alert(1)");
    }

    [Fact]
    public async Task On_a_page_of_a_release_the_next_search_is_of_that_release_too()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var page = await site.GetAsync("/search?q=Nhi%E1%BB%87m&release=1");

        page.ShouldContain("<input type=\"hidden\" name=\"release\" value=\"1\" />");
        page.ShouldContain("<a href=\"/tasks/I.1?release=1\">");
    }
}
