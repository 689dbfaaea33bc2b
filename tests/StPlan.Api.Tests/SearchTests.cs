using System.Text.Json;

namespace StPlan.Api.Tests;

/// <summary><c>search</c>, through HTTP, over the real plan.</summary>
public sealed class SearchTests(ServerFixture server)
{
    [Fact]
    public async Task High_tech_agriculture_is_tasks_III_6_and_III_7_first() =>
        (await CodesAsync("nong nghiep cong nghe cao")).Take(2).ShouldBe(["TASK III.6", "TASK III.7"], ignoreOrder: true);

    [Fact]
    public async Task Accents_make_no_difference() =>
        (await CodesAsync("doi moi sang tao")).ShouldBe(await CodesAsync("Đổi mới sáng tạo"));

    [Fact]
    public async Task Walking_the_pages_meets_every_hit_once_and_in_order()
    {
        var all = await CodesAsync("công nghệ");
        all.Count.ShouldBeGreaterThan(20);
        foreach (var size in (int[])[1, 7, 50])
        {
            var walked = new List<string>();
            string? after = null;
            do
            {
                var page = (await server.QueryAsync(
                    "query($first: Int, $after: String) { search(text: \"công nghệ\", first: $first, after: $after) { nodes { type code } "
                        + "pageInfo { hasNextPage endCursor } totalCount } }",
                    new { first = size, after })).GetProperty("search");
                page.GetProperty("totalCount").GetInt32().ShouldBe(all.Count);
                walked.AddRange(page.GetProperty("nodes").EnumerateArray().Select(Describe));
                after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                    ? page.GetProperty("pageInfo").Text("endCursor") : null;
            }
            while (after is not null);

            walked.ShouldBe(all);
        }
    }

    [Theory]
    [InlineData("III.6", "TASK", "nhiệm vụ III.6, Phụ lục kèm theo Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh",
        "Task")]
    [InlineData("II.2.đ", "PROVISION", "điểm đ khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh",
        "Provision")]
    [InlineData("tfp-share", "INDICATOR", "điểm a khoản 2 Mục II Kế hoạch số 24/KH-UBND ngày 05/3/2025 của Ủy ban nhân dân tỉnh Trà Vinh",
        "Indicator")]
    [InlineData("21-NQ/TU", "LEGAL_DOCUMENT", "Nghị quyết số 21-NQ/TU ngày 02/12/2024 của Ban Thường vụ Tỉnh ủy", "LegalDocument")]
    [InlineData("luật đầu tư công", "LEGAL_DOCUMENT", "Luật Đầu tư công", "LegalDocument")]
    [InlineData("SNNMT", "AGENCY", null, "Agency")]
    public async Task A_hit_says_what_it_is_and_how_to_cite_it(string text, string type, string? citation, string typename)
    {
        var hit = (await server.QueryAsync(
            "query($text: String!, $types: [SearchHitType!]) { search(text: $text, types: $types, first: 1) { nodes { type citation node "
                + "{ __typename id } } } }",
            new { text, types = new[] { type } })).GetProperty("search").GetProperty("nodes")[0];

        hit.Text("type").ShouldBe(type);
        hit.GetProperty("citation").GetString().ShouldBe(citation);
        hit.GetProperty("node").Text("__typename").ShouldBe(typename);
        var id = hit.GetProperty("node").Text("id");
        var again = (await server.QueryAsync($"{{ node(id: \"{id}\") {{ __typename id }} }}")).GetProperty("node");
        again.GetRawText().ShouldBe(hit.GetProperty("node").GetRawText());
    }

    [Fact]
    public async Task Fragments_put_together_are_the_plan_s_words()
    {
        var hit = (await server.QueryAsync(
            """
            { search(text: "nong nghiep cong nghe cao", types: TASK, first: 1) { nodes {
              node { ... on Task { text } } fragments { source language parts { text isMatch } } } } }
            """)).GetProperty("search").GetProperty("nodes")[0];

        var fragment = hit.GetProperty("fragments")[0];
        var parts = fragment.GetProperty("parts").EnumerateArray().ToList();

        (fragment.Text("source"), fragment.Text("language")).ShouldBe(("TEXT", "VI"));
        hit.GetProperty("node").Text("text").ShouldContain(string.Concat(parts.Select(p => p.Text("text"))).Trim('…'));
        parts.Where(p => p.GetProperty("isMatch").GetBoolean()).Select(p => p.Text("text")).ShouldContain("nông nghiệp");
    }

    [Fact]
    public async Task A_text_beyond_the_limits_is_refused_by_name()
    {
        await RefusedAsync(new string('a', 201), "The search text has 201 characters. Use at most 200.");
        await RefusedAsync(string.Join(' ', Enumerable.Repeat("a", 17)), "The search text has 17 words. Use at most 16.");

        async Task RefusedAsync(string text, string expected)
        {
            var error = (await server.PostAsync("query($text: String!) { search(text: $text) { totalCount } }", new { text })).GetProperty(
                "errors")[0];
            error.Text("message").ShouldContain(expected);
            error.GetProperty("extensions").Text("code").ShouldBe("LIMIT_EXCEEDED");
        }
    }

    [Fact]
    public async Task Many_searches_in_one_request_are_too_costly()
    {
        var query = $"{{ {string.Concat(Enumerable.Range(0, 100).Select(i => $"s{i}: search(text: \"a*\", first: 1) {{ nodes {{ fragments {{ source }} }} }} "))} }}";

        (await server.PostAsync(query)).GetProperty("errors")[0].Text("message").ShouldContain("maximum allowed field cost");
    }

    private async Task<List<string>> CodesAsync(string text)
    {
        var codes = new List<string>();
        for (var after = (string?)null; ;)
        {
            var page = (await server.QueryAsync(
                "query($text: String!, $after: String) { search(text: $text, first: 50, after: $after) { nodes { type code } pageInfo { "
                    + "hasNextPage endCursor } } }",
                new { text, after })).GetProperty("search");
            codes.AddRange(page.GetProperty("nodes").EnumerateArray().Select(Describe));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return codes;
            }

            after = page.GetProperty("pageInfo").Text("endCursor");
        }
    }

    private static string Describe(JsonElement hit) => $"{hit.Text("type")} {hit.Text("code")}";
}
