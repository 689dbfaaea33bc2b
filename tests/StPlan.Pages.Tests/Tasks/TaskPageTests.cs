using System.Net;
using StPlan.Api.Tests;
using StPlan.OpenData.Tests;

namespace StPlan.Pages.Tests.Tasks;

public sealed class TaskPageTests
{
    [Fact]
    public async Task Names_who_has_not_reported()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var text = Markup.TextOf(await site.GetAsync("/tasks/I.2"));

        text.ShouldContain("1 trên 2 báo cáo, trong đó 1 trễ hạn");
        text.ShouldContain("Chưa có báo cáo năm 2025 của: Sở Nông nghiệp và Môi trường");
    }

    [Fact]
    public async Task A_report_is_shown_in_full_with_its_receipt()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/tasks/I.2");
        var text = Markup.TextOf(page);

        text.ShouldContain("00:00 ngày 10/12/2025 – Trễ hạn");
        text.ShouldContain("Đã mở 12 lớp tập huấn công nghệ");
        text.ShouldContain("Lớp tập huấn: 12 lớp");
        text.ShouldContain("Ngân sách nhà nước: 150.000.000 đồng; Nguồn kinh phí khác: chưa nêu");
        page.ShouldContain("href=\"https://travinh.gov.vn/bao-cao?nam=2025\" rel=\"nofollow noopener\"");
        page.ShouldContain("href=\"/cite/24-kh-ubnd-2025/I.2/SKHCN/2025/1\"");
    }

    [Fact]
    public async Task A_correction_gives_its_reason_and_what_stood_before()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/tasks/I.1");
        var text = Markup.TextOf(page);

        text.ShouldContain("Lý do: Cộng thiếu quý IV");
        text.ShouldContain("Bản 1, đã bị thay thế: Đang thực hiện, 60%");
        page.ShouldContain("href=\"/cite/24-kh-ubnd-2025/I.1/SKHCN/2025/1\"");
    }

    [Fact]
    public async Task On_a_page_of_a_release_stands_what_was_known_then()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3), release => ReportedPlan.At(release));

        var text = Markup.TextOf(await site.GetAsync("/tasks/I.1?release=2"));

        text.ShouldContain("Mức độ hoàn thành 60%");
        text.ShouldNotContain("62,5%");
        text.ShouldNotContain("đã bị thay thế");
    }

    [Fact]
    public async Task An_assessment_comes_before_the_reports_and_says_what_it_rests_on()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var text = Markup.TextOf(await site.GetAsync("/tasks/I.2"));

        text.ShouldContain("Mức độ hoàn thành 90% Căn cứ Kết quả tổng hợp");
        text.ShouldContain("Căn cứ tổng hợp Theo báo cáo của SKHCN");
    }

    [Fact]
    public async Task What_an_agency_wrote_stands_as_it_wrote_it_and_is_no_markup()
    {
        await using var site = await Site.StartAsync(AwkwardPlan.Create());

        foreach (var task in AwkwardPlan.Create().Tasks)
        {
            var page = await site.GetAsync($"/en/tasks/{task.Code}");
            var results = task.Reports[0].Results.Value;

            WebUtility.HtmlDecode(page).ShouldContain(results, customMessage: task.Code);
            page.ShouldNotContain("<b>");
            page.ShouldContain("<dd class=\"words\" lang=\"vi\">");
        }
    }

    [Fact]
    public async Task In_english_the_plans_own_words_stand_beside_the_translation()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/en/tasks/I.1");

        page.ShouldContain("<p class=\"lead\">Task 1</p>");
        page.ShouldContain("<p class=\"original\" lang=\"vi\">Nhiệm vụ 1</p>");
    }
}
