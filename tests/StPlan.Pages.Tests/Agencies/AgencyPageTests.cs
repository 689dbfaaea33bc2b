using StPlan.Api.Tests;
using StPlan.OpenData.Tests;

namespace StPlan.Pages.Tests.Agencies;

public sealed class AgencyPageTests
{
    [Fact]
    public async Task Says_what_came_what_is_missing_and_what_was_late()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        Markup.TextOf(await site.GetAsync("/agencies/SKHCN")).ShouldContain("2 trên 2 báo cáo, trong đó 1 trễ hạn");
        Markup.TextOf(await site.GetAsync("/agencies/SNNMT"))
            .ShouldContain("0 trên 2 báo cáo . So sánh với các cơ quan khác Chưa có báo cáo về: Nhiệm vụ I.2 Nhiệm vụ I.3");
        Markup.TextOf(await site.GetAsync("/agencies/UBNDT")).ShouldContain("Không có báo cáo nào phải gửi");
    }

    [Fact]
    public async Task Leads_to_members_collectives_successors_and_predecessors()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var (a, b) = (Markup.TextOf(await site.GetAsync("/agencies/A")), Markup.TextOf(await site.GetAsync("/agencies/B")));

        a.ShouldContain("Thành viên đã biết Cơ quan B");
        a.ShouldContain("Kế thừa nhiệm vụ của Cơ quan B");
        b.ShouldContain("Thuộc Cơ quan A");
        b.ShouldContain("Cơ quan kế thừa Cơ quan A");
        b.ShouldContain("Từ ngày 31/12/1999 Đến hết ngày 30/6/2025");
    }

    [Fact]
    public async Task Gives_its_responsibilities_in_the_plans_words()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var page = await site.GetAsync("/agencies/A");

        Markup.TextOf(page).ShouldContain("Trách nhiệm theo kế hoạch Một dòng");
        page.ShouldContain("href=\"/plan#I.đ\"");
    }

    [Fact]
    public async Task The_list_goes_by_what_sort_of_body_each_is()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        var text = Markup.TextOf(await site.GetAsync("/agencies"));

        text.ShouldContain("Tập hợp cơ quan, đơn vị Cơ quan A");
        text.ShouldContain("Ban chỉ đạo Cơ quan B Đến ngày 30/6/2025");
    }
}
