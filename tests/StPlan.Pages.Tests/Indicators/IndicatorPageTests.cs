using StPlan.Api.Tests;

namespace StPlan.Pages.Tests.Indicators;

public sealed class IndicatorPageTests
{
    [Fact]
    public async Task A_status_can_be_computed_again_from_its_receipt()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var text = Markup.TextOf(await site.GetAsync("/indicators/tfp-share"));

        // [(41 − 38) / (50 − 38)] / [(2025 − 2024) / (2030 − 2024)]
        text.ShouldContain("y – số liệu của năm t = 2025 41%");
        text.ShouldContain("y0 – số liệu của năm gốc t0 = 2024 38%");
        text.ShouldContain("yT – mục tiêu của năm T = 2030 trên 50%");
        text.ShouldContain("q = [(y − y0) / (yT − y0)] / [(t − t0) / (T − t0)]");
        text.ShouldContain("làm tròn bốn chữ số thập phân 1,5 ");
        text.ShouldContain("Đúng tiến độ: q ≥ 0,95");
        text.ShouldContain("Đánh giá Đúng tiến độ");
        text.ShouldContain("Tóm tắt Đúng tiến độ, so sánh qua 1 năm (2024–2025).");
        text.ShouldContain("t − t0 – số năm so sánh 1");
    }

    [Fact]
    public async Task A_status_without_a_ratio_says_why()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        Markup.TextOf(await site.GetAsync("/indicators/startups"))
            .ShouldContain("Đánh giá Chưa có số liệu năm gốc Lý do Chưa có số liệu của năm gốc 2020.");
        Markup.TextOf(await site.GetAsync("/en/indicators/brands"))
            .ShouldContain("Reason Qualitative: the plan states no value to compare with.");
    }

    [Fact]
    public async Task A_corrected_figure_stays_and_says_that_it_was_superseded()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        var page = await site.GetAsync("/indicators/tfp-share");

        page.ShouldContain("<del>40,5%</del>");
        Markup.TextOf(page).ShouldContain("40,5% tỉnh Trà Vinh Đã bị thay thế");
        Markup.TextOf(page).ShouldContain("Lý do: Số liệu chính thức");
        page.ShouldContain("href=\"/cite/24-kh-ubnd-2025/tfp-share/2025/1\"");
    }

    [Fact]
    public async Task A_rank_says_among_how_many()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        Markup.TextOf(await site.GetAsync("/indicators/pii-rank")).ShouldContain("hạng 18/34 (tỉnh Vĩnh Long)");
        Markup.TextOf(await site.GetAsync("/en/indicators")).ShouldContain("rank 18 of 34 (Vĩnh Long province) (2025)");
    }

    [Fact]
    public async Task Without_a_figure_it_is_said_that_there_is_none()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(1));

        var text = Markup.TextOf(await site.GetAsync("/indicators/tfp-share"));

        text.ShouldContain("Đánh giá Chưa có số liệu Lý do Chưa có số liệu của năm này; không lấy số liệu của năm khác thay thế.");
        text.ShouldContain("Chưa có số liệu nào được công bố.");
    }

    [Fact]
    public async Task What_was_observed_in_words_is_marked_as_vietnamese_on_english_pages()
    {
        await using var site = await Site.StartAsync(ReportedPlan.At(3));

        (await site.GetAsync("/en/indicators/brands")).ShouldContain("<td lang=\"vi\">“Đã có 3 nhãn hiệu”</td>");
    }
}
