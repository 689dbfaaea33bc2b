using StPlan.Api.Tests;
using StPlan.OpenData.Tests;

namespace StPlan.Pages.Tests.PlanText;

public sealed class PlanTextPageTests
{
    [Fact]
    public async Task Every_provision_has_an_anchor_and_a_citation()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(1));

        var page = await site.GetAsync("/plan");

        page.ShouldContain("id=\"II.2.a\"");
        Markup.TextOf(page).ShouldContain("Điểm a khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh");
    }

    [Fact]
    public async Task Leads_to_what_was_read_out_of_the_words()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var page = await site.GetAsync("/plan");

        page.ShouldContain("href=\"/indicators/m\"");
        page.ShouldContain("href=\"/agencies/B\"");
        page.ShouldContain("href=\"/documents#d\"");
        page.ShouldContain("href=\"/tasks/I.24\"");
    }

    [Fact]
    public async Task English_says_that_it_is_unofficial_and_shows_what_is_not_translated_in_vietnamese()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var page = await site.GetAsync("/en/plan");

        page.ShouldContain("unofficial translation");
        page.ShouldContain("<span lang=\"vi\">Một dòng</span>");
    }

    [Fact]
    public async Task The_documents_cited_say_where()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var page = await site.GetAsync("/documents");

        page.ShouldContain("id=\"d\"");
        page.ShouldContain("href=\"/plan#I.đ\"");
        page.ShouldContain("href=\"/tasks/I.1\"");
        Markup.TextOf(page).ShouldContain("Phần mở đầu");
    }
}
