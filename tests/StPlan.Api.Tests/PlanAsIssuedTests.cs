using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StPlan.Api.Tests;

/// <summary>What the API answers is what the source document says, cell by cell.</summary>
public sealed partial class PlanAsIssuedTests(ServerFixture server)
{
    private static readonly string[] Source =
        [.. Repository.Read("tests", "StPlan.Data.Tests", "Sources", "plan-24-KH-UBND.txt").Split('\n').Select(Fold)];

    [Fact]
    public async Task Every_cell_of_the_annex_equals_the_source()
    {
        var data = await server.QueryAsync(
            """
            { taskGroups { number title tasks { number code text leadText coordinatingText
              timeframe { text kind startYear endYear } leadAgencies { code name } } } }
            """);

        var row = Array.IndexOf(Source, "Thời gian thực hiện") + 1;
        row.ShouldBeGreaterThan(1);
        var tasks = 0;
        foreach (var group in data.GetProperty("taskGroups").EnumerateArray())
        {
            group.Text("number").ShouldBe(Source[row++]);
            group.Text("title").ShouldBe(Source[row++]);
            foreach (var task in group.GetProperty("tasks").EnumerateArray())
            {
                task.GetProperty("number").GetRawText().ShouldBe(Source[row++]);
                task.Text("text").ShouldBe(Source[row++]);
                task.Text("leadText").ShouldBe(Source[row++]);
                task.Text("coordinatingText").ShouldBe(Source[row++]);
                task.GetProperty("timeframe").Text("text").ShouldBe(Source[row++]);
                task.Text("code").ShouldBe($"{group.Text("number")}.{task.GetProperty("number").GetRawText()}");
                task.GetProperty("leadAgencies").GetArrayLength().ShouldBeGreaterThan(0);
                tasks++;
            }
        }

        data.GetProperty("taskGroups").GetArrayLength().ShouldBe(5);
        tasks.ShouldBe(30);
        Source[row].ShouldBeEmpty("the source has no row that the API leaves out");
    }

    [Fact]
    public async Task The_header_a_provision_and_the_targets_are_as_issued()
    {
        var plan = (await server.QueryAsync(
            """
            { plan { number issuedOn signatory { name position } provision(path: "II.2.đ") { text }
              objectives { code indicators { name target { comparator value year wording } } } } }
            """)).GetProperty("plan");

        plan.Text("number").ShouldBe("24/KH-UBND");
        plan.Text("issuedOn").ShouldBe("2025-03-05");
        plan.GetProperty("signatory").Text("name").ShouldBe("Nguyễn Quỳnh Thiện");
        plan.GetProperty("signatory").Text("position").ShouldBe("PHÓ CHỦ TỊCH");
        Source.ShouldContain("đ) " + plan.GetProperty("provision").Text("text"));
        var objectives = plan.GetProperty("objectives").EnumerateArray().ToList();
        objectives.Select(o => o.Text("code")).ShouldBe(["a", "b", "c", "d", "đ", "e"]);
        var targets = objectives.SelectMany(o => o.GetProperty("indicators").EnumerateArray()).Select(i => i.GetProperty("target"))
            .ToList();
        targets.Count.ShouldBe(21);
        targets.Select(Parsed).ShouldBe(
        [
            "GREATER_THAN 50", "-", "APPROXIMATELY 40", "APPROXIMATELY 25", "AT_LEAST 3", "AT_LEAST 3", "GREATER_THAN 30",
            "REACH 80", "REACH 100",
            "GREATER_THAN 2000", "AT_LEAST 100", "-", "-",
            "ACCOMPLISHED", "AT_LEAST 65", "-", "-",
            "REACH 2", "-",
            "RANK_AT_MOST 20", "-",
        ]);
        targets.ShouldAllBe(
            t => t.GetProperty("year").GetInt32() == 2030
                && Source.Any(line => line.Contains(t.Text("wording"), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Responsibilities_documents_and_agencies_are_linked_both_ways()
    {
        var data = await server.QueryAsync(
            """
            { plan { responsibilities { provision { path } agencies { code } } citedDocuments { number citedBy { path } citedByTasks { code } } }
              agency(code: "DHTV") { name leads { code } memberOf { code } responsibilities { provision { path } } }
              collective: agency(code: "UBNDCH") { kind membersComplete members { code memberOf { code } } } }
            """);

        data.GetProperty("plan").GetProperty("responsibilities").EnumerateArray().Select(r => r.GetProperty("provision").Text("path"))
            .ShouldBe(["V.1", "V.2", "V.3", "V.4", "V.5", "V.6", "V.7"]);
        data.GetProperty("plan").GetProperty("citedDocuments").EnumerateArray()
            .ShouldAllBe(d => d.GetProperty("citedBy").GetArrayLength() + d.GetProperty("citedByTasks").GetArrayLength() > 0);
        data.GetProperty("agency").Text("name").ShouldBe("Trường Đại học Trà Vinh");
        data.GetProperty("agency").GetProperty("leads").EnumerateArray().Select(t => t.Text("code")).ShouldBe(["II.2", "II.8"]);
        data.GetProperty("collective").Text("kind").ShouldBe("COLLECTIVE");
        data.GetProperty("collective").GetProperty("members").GetArrayLength().ShouldBe(9);
    }

    private static string Parsed(JsonElement target) =>
        target.GetProperty("comparator") is { ValueKind: JsonValueKind.Null }
            ? "-"
            : $"{target.Text("comparator")} {(target.GetProperty("value") is { ValueKind: JsonValueKind.Number } v ? v.GetRawText() : "")}".Trim();

    // The source as it is kept: Unicode NFC, white space folded.
    private static string Fold(string line) => WhiteSpace().Replace(line.Normalize(NormalizationForm.FormC), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
