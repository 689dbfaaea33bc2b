using System.Globalization;
using System.Text;
using System.Text.Json;
using StPlan.Api.Tests.Stewardship;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Observations;

/// <summary>
/// What compares with a target and what does not, from the steward's entry to what a citizen reads: in answers, on pages, in charts and in
/// files. Each case has a server and a database of its own.
/// </summary>
public sealed class ComparabilityTests
{
    private const string Sme = "sme-digital-platform-share";
    private const string Pii = "pii-rank-nationwide";
    private const string Enterprises = "science-technology-enterprises";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Case 35.</summary>
    [Fact]
    public async Task A_rank_of_another_province_among_another_number_is_not_compared_until_a_decision_carries_the_target_over()
    {
        await using var server = await OpenAsync();
        await RecordAsync(server, Pii, 2024, "rank: 44, outOf: 63");
        await RecordAsync(server, Pii, 2025, "rank: 17, outOf: 34", "VINH_LONG");
        await PublishAsync(server);

        (await VerdictAsync(server, Pii, 2025)).ShouldBe("NOT_COMPARABLE");
        (await VerdictAsync(server, Pii, 2025, "methodVersion: 1")).ShouldBe("ACHIEVED", "version 1 is still answered");
        (await VerdictAsync(server, Pii, 2024)).ShouldBe("NOT_ACHIEVED");
        var page = await PageAsync(server, $"/indicators/{Pii}?year=2025");
        page.ShouldContain("Chưa so sánh được");
        page.ShouldContain("hạng 17/34 (tỉnh Vĩnh Long)");
        page.ShouldContain(
            "Số liệu là của tỉnh Vĩnh Long trong số 34 đơn vị được xếp hạng; mục tiêu đặt ra cho tỉnh Trà Vinh trong số 63 đơn vị được xếp "
                + "hạng. Chưa có văn bản chuyển tiếp mục tiêu.");
        (await PageAsync(server, $"/charts/indicators/{Pii}.svg?year=2025")).ShouldNotContain("<polyline", Case.Sensitive);
        (await RowAsync(server, "indicator-progress.csv", Pii, ",2025,")).ShouldContain("NOT_COMPARABLE");
        (await RowAsync(server, "observations.csv", $"{Pii}/2025/1")).ShouldContain("VINH_LONG");

        await CarryOverAsync(server, Pii, "VINH_LONG", "value: 18, outOf: 34");
        await PublishAsync(server);

        (await VerdictAsync(server, Pii, 2025)).ShouldBe("ACHIEVED");
        var judged = await PageAsync(server, $"/indicators/{Pii}?year=2025");
        judged.ShouldContain(
            "Đạt. Đánh giá theo mục tiêu chuyển tiếp cho tỉnh Vĩnh Long: Quyết định số 12/QĐ-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh "
                + "Vĩnh Long.");
        judged.ShouldContain("hạng 18 hoặc cao hơn trong 34 đơn vị");
        (await RowAsync(server, "target-carry-overs.csv", Pii, "VINH_LONG")).ShouldContain("Quyết định số 12/QĐ-UBND");
        (await ChangesAsync(server)).ShouldContain(
            ("VERDICT_CHANGED", $"24-kh-ubnd-2025/{Pii}", "progress(year: 2025).status", "NOT_COMPARABLE", "ACHIEVED"));
        (await VerdictAsync(server, Pii, 2025, release: 2)).ShouldBe("NOT_COMPARABLE", "an older release stays as it was");
    }

    /// <summary>Case 36.</summary>
    [Fact]
    public async Task A_number_of_three_provinces_is_no_multiple_of_that_of_one()
    {
        await using var server = await OpenAsync();
        await RecordAsync(server, Enterprises, 2020, "value: 10");
        await RecordAsync(server, Enterprises, 2025, "value: 36", "VINH_LONG");
        await PublishAsync(server);

        (await VerdictAsync(server, Enterprises, 2025)).ShouldBe("NOT_COMPARABLE");
        (await VerdictAsync(server, Enterprises, 2025, "methodVersion: 1")).ShouldBe("ACHIEVED");
        var page = await PageAsync(server, $"/indicators/{Enterprises}?year=2025");
        page.ShouldContain("Số liệu là của tỉnh Vĩnh Long; mục tiêu đặt ra cho tỉnh Trà Vinh. Chưa có văn bản chuyển tiếp mục tiêu.");
        page.ShouldNotContain("3,6", Case.Sensitive);
        (await RowAsync(server, "indicator-progress.csv", Enterprises, ",2025,")).ShouldContain("NOT_COMPARABLE");
    }

    /// <summary>Case 37.</summary>
    [Fact]
    public async Task The_baseline_is_stated_and_an_older_figure_changes_no_verdict()
    {
        await using var server = await OpenAsync();
        await RecordAsync(server, Sme, 2020, "value: 25, isBaseline: true");
        await RecordAsync(server, Sme, 2025, "value: 44", "TRA_VINH");
        await PublishAsync(server);
        (await VerdictAsync(server, Sme, 2025)).ShouldBe("ON_TRACK");

        await RecordAsync(server, Sme, 2018, "value: 40");
        await PublishAsync(server);

        (await VerdictAsync(server, Sme, 2025)).ShouldBe("ON_TRACK");
        (await VerdictAsync(server, Sme, 2025, "methodVersion: 1")).ShouldBe("LIMITED", "from the earliest figure, as it was before");
        (await ChangesAsync(server)).ShouldAllBe(c => c.Kind == "ADDED");
        (await PageAsync(server, $"/indicators/{Sme}?year=2025")).ShouldContain("Đúng tiến độ, so sánh qua 5 năm (2020–2025).");
        var row = await RowAsync(server, "indicator-progress.csv", Sme, ",2025,");
        row.ShouldContain("ON_TRACK");
        row.ShouldContain("\"Đúng tiến độ, so sánh qua 5 năm (2020–2025).\"");
    }

    [Fact]
    public async Task A_corrected_baseline_changes_verdicts_and_the_release_says_so_everywhere()
    {
        await using var server = await OpenAsync();
        await RecordAsync(server, Sme, 2020, "value: 25, isBaseline: true");
        await RecordAsync(server, Sme, 2025, "value: 44", "TRA_VINH");
        await PublishAsync(server);
        await RecordAsync(server, Sme, 2020, "value: 40, isBaseline: true, reason: \"Cục Thống kê điều chỉnh\"");
        await PublishAsync(server);

        (await VerdictAsync(server, Sme, 2025)).ShouldBe("LIMITED");
        (await ChangesAsync(server)).ShouldContain(
            ("VERDICT_CHANGED", $"24-kh-ubnd-2025/{Sme}", "progress(year: 2025).status", "ON_TRACK", "LIMITED"));
        const string Sentence = "đánh giá năm 2025 từ “Đúng tiến độ” thành “Tiến bộ hạn chế” do số liệu mới công bố.";
        (await PageAsync(server, "/releases/3")).ShouldContain(Sentence);
        (await PageAsync(server, "/releases/3")).ShouldContain("Thay đổi đánh giá");
        (await PageAsync(server, "/en/releases/3")).ShouldContain(
            "the verdict on 2025 changed from “On track” to “Limited progress” by what was published.");
        (await PageAsync(server, "/feeds/releases.atom")).ShouldContain(Sentence);
        (await RowAsync(server, "changes.csv", "VERDICT_CHANGED", "ON_TRACK")).ShouldContain(Sentence);
    }

    [Fact]
    public async Task The_area_is_asked_for_where_it_does_not_follow_from_the_year()
    {
        await using var server = await OpenAsync();
        var key = await server.KeyAsync(KeyRole.Steward);

        (await ErrorsAsync(server, key, "year: 2025, value: 44")).ShouldBe(
            "area: The year 2025 does not lie wholly within the time of Trà Vinh province (until 30 June 2025). State the area of the "
                + "figure: "
                + "TRA_VINH, VINH_LONG, MEKONG_DELTA, VIET_NAM.");
        (await ErrorsAsync(server, key, "year: 2025, value: 44, area: \"CAN_THO\"")).ShouldStartWith("area: No area has the code "
            + "\"CAN_THO\".");
        (await ErrorsAsync(server, key, "year: 2024, value: 44")).ShouldBe("");
        (await ErrorsAsync(server, key, "year: 2025, value: 44, area: \"tỉnh Vĩnh Long\"")).ShouldBe("");
        await PublishAsync(server);
        (await ErrorsAsync(server, key, "year: 2025, value: 60, area: \"VIET_NAM\"")).ShouldStartWith(
            "area: The published figure of 2025 is of the area VINH_LONG.");
        (await ErrorsAsync(server, key, "year: 2024, value: 44, isBaseline: true")).ShouldBe("");
        (await ErrorsAsync(server, key, "year: 2023, value: 40, isBaseline: true")).ShouldStartWith(
            "isBaseline: The baseline of sme-digital-platform-share is stated to be 2024 already.");
    }

    [Fact]
    public async Task A_file_states_areas_and_baselines_too()
    {
        await using var server = await OpenAsync();
        var key = await server.KeyAsync(KeyRole.Steward);

        (await ImportAsync(server, key, "Mã chỉ tiêu,Năm,Giá trị,Tên nguồn số liệu\nsme-digital-platform-share,2025,44,Niên giám\n"))
            .ShouldContain("không thuộc trọn thời gian tồn tại của tỉnh Trà Vinh");
        await ImportAsync(
            server, key,
            "Mã chỉ tiêu,Năm,Khu vực,Giá trị,Năm gốc,Tên nguồn số liệu\nsme-digital-platform-share,2020,,25,x,Niên giám\n"
                + "sme-digital-platform-share,2025,TRA_VINH,44,,Niên giám\n");
        await PublishAsync(server);

        (await VerdictAsync(server, Sme, 2025)).ShouldBe("ON_TRACK");
    }

    [Fact]
    public async Task A_version_that_there_is_not_is_refused()
    {
        await using var server = await OpenAsync();

        var answer = await server.PostAsync("/graphql", null, "{ indicators { nodes { progress(methodVersion: 3) { status } } } }");

        answer.GetProperty("errors")[0].Text("message").ShouldContain("No method has the version 3. Use a version from 1 to 2.");
    }

    private static async Task<StewardServer> OpenAsync()
    {
        var server = new StewardServer();
        await server.InitializeAsync();
        return server;
    }

    private static async Task RecordAsync(StewardServer server, string indicator, int year, string values, string? area = null)
    {
        var stated = area is null ? "" : $", area: \"{area}\"";
        var data = await server.StewardAsync(
            await server.KeyAsync(KeyRole.Steward),
            string.Create(CultureInfo.InvariantCulture, $$"""
            mutation {
              recordObservation(input: { indicator: "{{indicator}}", year: {{year}}, {{values}}{{stated}}, source: { title: "Niên giám" } }) {
                errors { __typename ... on Error { message } }
              }
            }
            """));
        data.GetProperty("recordObservation").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, data.ToString());
    }

    private static async Task CarryOverAsync(StewardServer server, string indicator, string area, string values)
    {
        var data = await server.StewardAsync(
            await server.KeyAsync(KeyRole.Steward),
            $$"""
            mutation {
              recordTargetCarryOver(input: {
                indicator: "{{indicator}}", area: "{{area}}", {{values}}, decidedBy: "Ủy ban nhân dân tỉnh Vĩnh Long",
                documentNumber: "Quyết định số 12/QĐ-UBND", documentDate: "2025-02-05"
              }) {
                errors { __typename ... on Error { message } }
              }
            }
            """);
        data.GetProperty("recordTargetCarryOver").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, data.ToString());
    }

    private static async Task<string> ErrorsAsync(StewardServer server, string key, string values)
    {
        var data = await server.StewardAsync(
            key,
            $$"""
            mutation {
              recordObservation(input: { indicator: "sme-digital-platform-share", {{values}}, source: { title: "Niên giám" } }) {
                errors { ... on Error { field message(lang: EN) } }
              }
            }
            """);
        var errors = data.GetProperty("recordObservation").GetProperty("errors");
        return errors.ValueKind == JsonValueKind.Null ? ""
            : string.Join('\n', errors.EnumerateArray().Select(e => $"{e.Text("field")}: {e.Text("message")}"));
    }

    private static async Task PublishAsync(StewardServer server)
    {
        var data = await server.StewardAsync(
            await server.KeyAsync(KeyRole.Publisher), "mutation { publishRelease(input: { title: \"Đợt\" }) { errors { __typename } } }");
        data.GetProperty("publishRelease").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static async Task<string> VerdictAsync(StewardServer server, string indicator, int year, string more = "", int? release = null)
    {
        var arguments = string.Create(CultureInfo.InvariantCulture, $"year: {year} {more}");
        var question = $"indicators(where: {{ code: {{ eq: \"{indicator}\" }} }}) {{ nodes {{ progress({arguments}) {{ status }} }} }}";
        var data = release is { } number
            ? (await server.PublicAsync(string.Create(CultureInfo.InvariantCulture, $"{{ asOf(release: {number}) {{ {question} }} }}")))
                .GetProperty("asOf")
            : await server.PublicAsync($"{{ {question} }}");
        return data.GetProperty("indicators").GetProperty("nodes")[0].GetProperty("progress").Text("status")!;
    }

    private static async Task<List<(string? Kind, string? Subject, string? Field, string? Before, string? After)>> ChangesAsync(
        StewardServer server)
    {
        var data = await server.PublicAsync(
            "{ release { changes(first: 50) { nodes { kind subjectId field before after } } } }");
        return [.. data.GetProperty("release").GetProperty("changes").GetProperty("nodes").EnumerateArray()
            .Select(c => (c.Text("kind"), c.Text("subjectId"), c.Text("field"), c.Text("before"), c.Text("after")))];
    }

    private static async Task<string> PageAsync(StewardServer server, string path) =>
        System.Net.WebUtility.HtmlDecode(await server.Client.GetStringAsync(path, Cancellation));

    private static async Task<string> RowAsync(StewardServer server, string file, params string[] parts) =>
        (await server.Client.GetStringAsync($"/opendata/{file}", Cancellation)).Split("\r\n")
            .First(line => parts.All(part => line.Contains(part, StringComparison.Ordinal)));

    private static async Task<string> ImportAsync(StewardServer server, string key, string csv)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/steward/import")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(csv)),
        };
        request.Headers.Authorization = new("Bearer", key);
        using var response = await server.Client.SendAsync(request, Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }
}
