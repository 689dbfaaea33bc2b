using System.Text.Json;
using StPlan.Data.Keys;

namespace StPlan.Api.Tests.Stewardship;

/// <summary>What is sent to the steward endpoint, as somebody writes it who has read the schema.</summary>
public sealed class StewardMutationTests(StewardServer server) : IClassFixture<StewardServer>
{
    [Fact]
    public async Task A_report_with_everything_in_it_comes_back_as_a_draft()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "SKHCN");

        var payload = (await server.StewardAsync(
            key,
            """
            mutation {
              submitTaskReport(input: {
                task: "III.1", year: 2025, status: IN_PROGRESS, completion: 37.5, results: "Đã khảo sát 03 doanh nghiệp.",
                difficulties: "Thiếu vốn", proposals: "Bố trí thêm", outputs: [{ what: "Báo cáo khảo sát", quantity: 3, unit: "bản" }],
                funding: { stateBudget: 1500000000 }, evidence: [{ title: "Quyết định", url: "https://travinh.gov.vn/qd" }]
              }) {
                taskReport {
                  id plan task agency year revision status completion results difficulties proposals outputs { what quantity unit }
                  stateBudget otherSources evidence { title url } state release recordedBy
                }
                errors { __typename }
              }
            }
            """)).GetProperty("submitTaskReport");

        var report = payload.GetProperty("taskReport");
        report.GetProperty("outputs").GetRawText().ShouldBe("""[{"what":"Báo cáo khảo sát","quantity":3,"unit":"bản"}]""");
        (report.Text("agency"), report.GetProperty("completion").GetDecimal(), report.GetProperty("release").ValueKind)
            .ShouldBe(("SKHCN", 37.5m, JsonValueKind.Null), "a reporter's own agency need not be said");
        report.Text("id").ShouldBe(Convert.ToBase64String("TaskReport:24-kh-ubnd-2025/III.1/SKHCN/2025/1"u8));
        var drafts = (await server.StewardAsync(key, "{ drafts { totalCount nodes { id kind subject agency year state } } }")).GetProperty(
            "drafts");
        drafts.GetProperty("nodes").EnumerateArray().ShouldContain(d => d.Text("id") == report.Text("id"));
    }

    [Fact]
    public async Task Mistakes_say_what_was_found_and_what_was_expected_in_both_languages()
    {
        var key = await server.KeyAsync(KeyRole.Steward);

        var payload = (await server.StewardAsync(
            key,
            """
            mutation {
              submitTaskReport(input: { task: "III.2", agency: "SKHCN", year: 2025, status: COMPLETED, completion: 140, results: "" }) {
                taskReport { id } errors { __typename ... on Error { message en: message(lang: EN) field } }
              }
            }
            """)).GetProperty("submitTaskReport");

        payload.GetProperty("taskReport").ValueKind.ShouldBe(JsonValueKind.Null);
        payload.GetProperty("errors").EnumerateArray().Select(e => (e.Text("__typename"), e.Text("field"), e.Text("message"), e.Text("en")))
            .ShouldBe(
        [
            ("ValueOutOfRangeError", "completion", "\"completion\" là 140. Giá trị phải từ 0 đến 100.", "\"completion\" is 140. Send a "
                + "number from 0 to 100."),
            ("ValueOutOfRangeError", "results", "\"results\" chưa có nội dung. Phải nhập nội dung.", "\"results\" is empty. Send a text."),
        ]);
    }

    [Fact]
    public async Task The_same_request_sent_again_is_written_once()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        const string Mutation =
            """
            mutation($completion: Decimal) {
              submitTaskReport(input: { task: "III.3", agency: "SKHCN", year: 2025, status: IN_PROGRESS, completion: $completion, results: "x", idempotencyKey: "abc" }) {
                taskReport { id } errors { __typename }
              }
            }
            """;

        var first = await server.StewardAsync(key, Mutation, new { completion = 1 });
        var again = await server.StewardAsync(key, Mutation, new { completion = 1 });
        var other = await server.StewardAsync(key, Mutation, new { completion = 2 });

        again.GetRawText().ShouldBe(first.GetRawText());
        other.GetProperty("submitTaskReport").GetRawText()
            .ShouldBe("""{"taskReport":null,"errors":[{"__typename":"IdempotencyKeyReusedError"}]}""");
    }

    [Fact]
    public async Task Mutations_of_one_request_run_one_after_the_other()
    {
        var key = await server.KeyAsync(KeyRole.Steward);

        var data = await server.StewardAsync(
            key,
            """
            mutation {
              a: recordObservation(input: { indicator: "doctorate-staff", year: 2024, value: 61, source: { title: "Sở Nội vụ" } }) { observation { revision } }
              b: recordObservation(input: { indicator: "doctorate-staff", year: 2024, value: 62, source: { title: "Sở Nội vụ" }, expectedRevision: 1 }) { observation { revision } errors { __typename } }
              c: recordObservation(input: { indicator: "doctorate-staff", year: 2024, value: 63, source: { title: "Sở Nội vụ" }, expectedRevision: 1 }) { errors { __typename ... on StaleVersionError { currentRevision } } }
            }
            """);

        data.GetRawText().ShouldBe(
            """{"a":{"observation":{"revision":1}},"b":{"observation":{"revision":2},"errors":null},"c":{"errors":[{"__typename":"StaleVersionError","currentRevision":2}]}}""");
    }

    [Fact]
    public async Task The_preview_answers_the_public_schema_with_drafts_and_the_public_does_not()
    {
        var key = await server.KeyAsync(KeyRole.Publisher);
        await server.StewardAsync(
            key,
            """mutation { consolidateTask(input: { task: "IV.1", year: 2025, status: COMPLETED, completion: 100, rationale: "Đã kiện toàn." }) { assessment { revision } errors { __typename } } }""");
        const string Query = """{ release { number } task(code: "IV.1") { progress(year: 2025) { status basis } } }""";

        var preview = await server.PostAsync("/steward/preview", key, Query);
        var now = await server.PublicAsync(Query);

        preview.GetProperty("data").GetProperty("task").GetRawText()
            .ShouldBe("""{"progress":{"status":"COMPLETED","basis":"CONSOLIDATED"}}""");
        preview.GetProperty("data").GetProperty("release").GetProperty("number").GetInt32()
            .ShouldBe(now.GetProperty("release").GetProperty("number").GetInt32() + 1);
        now.GetProperty("task").GetRawText().ShouldBe("""{"progress":{"status":"NOT_REPORTED","basis":"NOT_REPORTED"}}""");
    }

    [Fact]
    public async Task Who_owes_a_report_is_no_longer_listed_once_it_is_there_as_a_draft()
    {
        var key = await server.KeyAsync(KeyRole.Reporter, "DHTV");
        const string Query = "{ owedReports(year: 2025) { totalCount nodes { task agency } } }";
        var before = (await server.StewardAsync(key, Query)).GetProperty("owedReports");
        before.GetProperty("nodes").EnumerateArray().ShouldAllBe(o => o.Text("agency") == "DHTV");

        await server.StewardAsync(key,
            """mutation { submitTaskReport(input: { task: "II.2", year: 2025, status: IN_PROGRESS, results: "x" }) { taskReport { id } errors { __typename } } }""");

        var after = (await server.StewardAsync(key, Query)).GetProperty("owedReports");
        after.GetProperty("totalCount").GetInt32().ShouldBe(before.GetProperty("totalCount").GetInt32() - 1);
    }

    [Fact]
    public async Task A_draft_can_be_taken_back_and_every_write_is_in_the_audit_log()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        var id = (await server.StewardAsync(
                key, """mutation { submitTaskReport(input: { task: "III.5", agency: "SKHCN", year: 2025, status: PAUSED, results: "x" }) { taskReport { id } } }"""))
            .GetProperty("submitTaskReport").GetProperty("taskReport").Text("id");

        var withdrawn = await server.StewardAsync(key,
            "mutation($id: ID!) { withdrawDraft(input: { id: $id }) { draft { state kind } errors { __typename } } }", new { id });
        var nonsense = await server.StewardAsync(key,
            """mutation { withdrawDraft(input: { id: "bm9uc2Vuc2U6eA==" }) { draft { state } errors { __typename } } }""");

        withdrawn.GetRawText().ShouldBe("""{"withdrawDraft":{"draft":{"state":"DISCARDED","kind":"TASK_REPORT"},"errors":null}}""");
        nonsense.GetRawText().ShouldBe("""{"withdrawDraft":{"draft":null,"errors":[{"__typename":"NotFoundError"}]}}""");
        var log = (await server.StewardAsync(key, "{ auditLog(first: 2) { action subject actor } }")).GetProperty("auditLog")
            .EnumerateArray().ToList();
        log.Select(a => (a.Text("action"), a.Text("subject"))).ShouldBe(
            [("withdrawDraft", "24-kh-ubnd-2025/III.5/SKHCN/2025/1"), ("submitTaskReport", "24-kh-ubnd-2025/III.5/SKHCN/2025/1")]);
        log[0].Text("actor").ShouldStartWith("Steward");
    }

    [Fact]
    public async Task A_publisher_makes_keys_publishes_and_this_server_answers_from_the_release_at_once()
    {
        var key = await server.KeyAsync(KeyRole.Publisher);
        var made = (await server.StewardAsync(
                key, """mutation { createKey(input: { name: "Sở NN&MT", role: REPORTER, agency: "SNNMT" }) { created { key apiKey { role agency } } errors { __typename } } }"""))
            .GetProperty("createKey").GetProperty("created");
        await server.StewardAsync(
            made.Text("key"),
            """mutation { submitTaskReport(input: { task: "III.7", year: 2025, status: IN_PROGRESS, completion: 5, results: "x" }) { taskReport { id } } }""");

        var published = (await server.StewardAsync(
                key, """mutation { publishRelease(input: { title: "Đợt thử", notes: "Kiểm tra" }) { release { number title notes changes } errors { __typename } } }"""))
            .GetProperty("publishRelease").GetProperty("release");

        var now = await server.PublicAsync(
            """{ release { number title notes } task(code: "III.7") { progress(year: 2025) { completion } } }""");
        now.GetProperty("release").GetProperty("number").GetInt32().ShouldBe(published.GetProperty("number").GetInt32());
        now.GetProperty("release").Text("notes").ShouldBe("Kiểm tra");
        now.GetProperty("task").GetRawText().ShouldBe("""{"progress":{"completion":5}}""");
        (await server.StewardAsync(key, """mutation { publishRelease(input: { title: "x" }) { errors { __typename } } }""")).GetRawText()
            .ShouldBe("""{"publishRelease":{"errors":[{"__typename":"NothingToPublishError"}]}}""");
        (await server.StewardAsync(key,
            """mutation { revokeKey(input: { id: "Sở NN&MT" }) { key { name revokedAt } errors { __typename } } }"""))
            .GetProperty("revokeKey").GetProperty("key").GetProperty("revokedAt").ValueKind.ShouldBe(JsonValueKind.String);
    }

    [Fact]
    public async Task A_period_is_closed_and_opened_again()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        const string Submit =
            """mutation { submitTaskReport(input: { task: "III.4", agency: "SKHCN", year: 2026, status: IN_PROGRESS, results: "x" }) { errors { __typename ... on PeriodClosedError { year } } } }""";
        await server.StewardAsync(key,
            """mutation { closeReportingPeriod(input: { year: 2026, reason: "Chốt số liệu" }) { closure { isClosed reason } errors { __typename } } }""");

        var refused = await server.StewardAsync(key, Submit);
        await server.StewardAsync(key,
            "mutation { reopenReportingPeriod(input: { year: 2026 }) { closure { isClosed } errors { __typename } } }");
        var taken = await server.StewardAsync(key, Submit);

        refused.GetRawText().ShouldBe("""{"submitTaskReport":{"errors":[{"__typename":"PeriodClosedError","year":2026}]}}""");
        taken.GetRawText().ShouldBe("""{"submitTaskReport":{"errors":null}}""");
    }

    [Fact]
    public async Task Agencies_get_successors()
    {
        var key = await server.KeyAsync(KeyRole.Steward);

        var data = await server.StewardAsync(
            key,
            """
            mutation {
              new: upsertAgency(input: { code: "SNVVL", name: "Sở Nội vụ tỉnh Vĩnh Long", nameEn: "Department of Home Affairs of Vĩnh Long", kind: DEPARTMENT, validFrom: "2025-07-01" }) { agency { code name } errors { __typename } }
              old: upsertAgency(input: { code: "SNV", validTo: "2025-06-30", successors: ["SNVVL"] }) { agency { validTo successors } errors { __typename } }
            }
            """);

        data.GetRawText().ShouldBe(
            """{"new":{"agency":{"code":"SNVVL","name":"Sở Nội vụ tỉnh Vĩnh Long"},"errors":null},"old":{"agency":{"validTo":"2025-06-30","successors":["SNVVL"]},"errors":null}}""");
    }

    [Fact]
    public async Task What_became_known_of_an_agency_is_listed_among_the_drafts_and_can_be_taken_back()
    {
        var key = await server.KeyAsync(KeyRole.Steward);
        const string List = "{ drafts(first: 500) { nodes { id kind subject agency year revision state } } }";
        await server.StewardAsync(
            key, """mutation { upsertAgency(input: { code: "STP", shortName: "Sở TP", reason: "gọi tắt" }) { agency { code } errors { __typename ... on Error { message } } } }""");

        var id = Convert.ToBase64String("AgencyRevision:STP/1"u8);
        var draft = (await server.StewardAsync(key, List)).GetProperty("drafts").GetProperty("nodes").EnumerateArray()
            .Single(d => d.Text("id") == id);
        var preview = await server.PostAsync("/steward/preview", key,
            "{ release { changes(first: 50) { nodes { subject { id } subjectId field after reason } } } }");
        var withdrawn = await server.StewardAsync(key,
            "mutation($id: ID!) { withdrawDraft(input: { id: $id }) { draft { state kind year } errors { __typename } } }", new { id });
        var after = (await server.StewardAsync(key, List)).GetProperty("drafts").GetProperty("nodes").EnumerateArray();

        draft.GetRawText()
            .ShouldBe($$"""{"id":"{{id}}","kind":"AGENCY_REVISION","subject":"STP","agency":null,"year":null,"revision":1,"state":"DRAFT"}""");
        preview.GetProperty("data").GetProperty("release").GetProperty("changes").GetProperty("nodes").EnumerateArray()
            .Select(c => c.GetRawText())
            .ShouldContain(
                $$"""{"subject":{"id":"{{Convert.ToBase64String("Agency:STP"u8)}}"},"subjectId":"STP","field":"shortName","after":"Sở TP","reason":"gọi tắt"}""");
        withdrawn.GetRawText()
            .ShouldBe("""{"withdrawDraft":{"draft":{"state":"DISCARDED","kind":"AGENCY_REVISION","year":null},"errors":null}}""");
        after.ShouldNotContain(d => d.Text("id") == id);
    }

    [Fact]
    public void The_exported_file_is_not_stale() =>
        Repository.Read("schema", "steward.graphql")
            .ShouldBe(CommandLine.SchemaCommand.StewardSdl(), "run: dotnet run --project src/StPlan.Api -- schema export");
}
