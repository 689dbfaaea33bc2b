using System.Net;

namespace StPlan.Api.Tests.Pages;

/// <summary>What has changed around the plan since it was issued is said wherever the plan is shown.</summary>
public sealed class NoticesTests(ServerFixture fixture)
{
    private const string Notice = "Từ ngày 01/7/2025, tỉnh Trà Vinh là một phần của tỉnh Vĩnh Long";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", Notice)]
    [InlineData("/groups/III", Notice)]
    [InlineData("/indicators/tfp-share?release=1", Notice)]
    [InlineData("/search?q=vi+sinh", Notice)]
    [InlineData("/en/agencies", "Since 1 July 2025 Trà Vinh is part of Vĩnh Long province")]
    public async Task Every_page_has_the_notice_and_leads_to_its_basis(string path, string expected)
    {
        var page = WebUtility.HtmlDecode(await fixture.Client.GetStringAsync(path, Cancellation));

        page.ShouldContain(expected);
        page.ShouldContain("/plan");
        page.ShouldContain("#notice-vinh-long-2025\"");
    }

    [Fact]
    public async Task The_page_of_the_plan_gives_the_basis_and_where_the_text_comes_from()
    {
        var page = WebUtility.HtmlDecode(await fixture.Client.GetStringAsync("/plan", Cancellation));

        page.ShouldContain("id=\"notice-vinh-long-2025\"");
        page.ShouldContain("Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội");
        page.ShouldContain("Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội");
        page.ShouldContain("Nghị quyết số 1687/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội");
        page.ShouldContain("bản đăng tại vanban.phaplyvn.com");
        page.ShouldContain("không thay thế văn bản gốc");
    }

    [Theory]
    [InlineData("index.json")]
    [InlineData("datapackage.json")]
    [InlineData("csv-metadata.json")]
    [InlineData("catalog.ttl")]
    [InlineData("stratml.xml")]
    [InlineData("../feeds/releases.atom")]
    public async Task Files_say_it_too(string file)
    {
        var text = await fixture.Client.GetStringAsync($"/opendata/{file}", Cancellation);

        text.ShouldContain("tỉnh Trà Vinh cùng tỉnh Bến Tre và tỉnh Vĩnh Long trước đây hợp thành tỉnh Vĩnh Long");
        text.ShouldContain("203/2025/QH15");
        text.ShouldContain("vanban.phaplyvn.com");
    }

    [Fact]
    public async Task Answers_have_them_with_their_basis()
    {
        var plan = (await fixture.QueryAsync(
            "{ plan { notices { code since title text(lang: EN) legalBasis { number issuedOn citation says url } release { number } } "
                + "provenance { text } } }")).GetProperty("plan");

        var notice = plan.GetProperty("notices")[0];
        notice.GetProperty("since").GetString().ShouldBe("2025-07-01");
        notice.GetProperty("legalBasis")[1].GetProperty("issuedOn").GetString().ShouldBe("2025-06-16");
        notice.GetProperty("legalBasis")[0].GetProperty("url").GetString().ShouldStartWith("https://");
        plan.GetProperty("provenance").GetProperty("text").GetString()!.ShouldContain("không thay thế văn bản gốc");
    }

    /// <summary>Case 40 of the list: an agency that has ended, and of which no successor is recorded.</summary>
    [Fact]
    public async Task An_agency_that_ended_says_that_no_successor_is_determined_on_its_page_in_answers_and_in_files()
    {
        var page = WebUtility.HtmlDecode(await fixture.Client.GetStringAsync("/agencies/UBNDHCL", Cancellation));
        page.ShouldContain("Chưa xác định đơn vị kế thừa");
        page.ShouldContain("30/6/2025");
        page.ShouldContain("Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội");
        (await fixture.Client.GetStringAsync("/en/agencies/UBNDHCL", Cancellation)).ShouldContain("Successor not determined");

        (await fixture.QueryAsync("{ agency(code: \"UBNDHCL\") { validTo succession legalBasis { number } } }")).ToString().ShouldBe(
            """{"agency":{"validTo":"2025-06-30","succession":"UNDETERMINED","legalBasis":[{"number":"203/2025/QH15"}]}}""");
        (await fixture.QueryAsync("{ agency(code: \"SKHCN\") { validTo succession } }")).ToString().ShouldBe(
            """{"agency":{"validTo":null,"succession":"NO_END_KNOWN"}}""");

        var rows = await fixture.Client.GetStringAsync("/opendata/agencies.jsonl", Cancellation);
        rows.Split('\n').Single(r => r.StartsWith("{\"code\":\"UBNDHCL\"", StringComparison.Ordinal)).ShouldContain("\"UNDETERMINED\"");
    }
}
