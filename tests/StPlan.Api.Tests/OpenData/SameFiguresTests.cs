using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using StPlan.Api.Hosting;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;
using StPlan.OpenData.Tests.Formats;

namespace StPlan.Api.Tests.OpenData;

/// <summary>
/// For every release of the demonstration, over HTTP: each value is the same in GraphQL, CSV, JSON and XLSX. (Issue 6, "it must show", 5.)
/// </summary>
public sealed class SameFiguresTests : IAsyncLifetime
{
    private const int PageSize = 50;

    // What global ids are made of.
    private static readonly HashSet<string> IdColumns =
    [
        "id", "plan_id", "parent_id", "provision_id", "objective_id", "group_id", "task_id", "indicator_id", "supersedes", "superseded_by",
        "observation_id",
        "baseline_observation_id", "carry_over_id", "assessment_id",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-same-figures-");
    private readonly HttpClient _client = new();
    private WebApplication? _server;
    private int _compared;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "demo.db");
        await Demonstration.CopyToAsync(file);
        _server = await StPlanServer.StartAsync(
            Patient.With(
                ("urls", "http://127.0.0.1:0"),
                ("ConnectionStrings:StPlan", $"Data Source={file};Pooling=False"),
                ("RateLimiting:Enabled", "false"),
                ("Limits:MaxFieldCost", "1000000"),
                ("Limits:MaxTypeCost", "1000000")),
            Cancellation);
        _client.BaseAddress = new Uri(_server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_server is not null)
        {
            await _server.StopAsync(Cancellation);
            await _server.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_value_of_every_release_is_the_same_everywhere()
    {
        for (var release = 1; release <= 14; release++)
        {
            using var workbook = new Workbook(await _client.GetByteArrayAsync(Address(release, "stplan.xlsx"), Cancellation));
            var rows = new Dictionary<string, List<JsonElement>>();
            foreach (var dataset in AllDatasets.List)
            {
                var json = JsonDocument.Parse(
                    await _client.GetByteArrayAsync(Address(release, $"{dataset}.json"), Cancellation)).RootElement;
                json.ShouldBeInCsv(dataset, await _client.GetByteArrayAsync(Address(release, $"{dataset}.csv"), Cancellation));
                json.ShouldBeInWorkbook(dataset, workbook);
                rows.Add(dataset.Name, [.. json.EnumerateArray()]);
            }

            foreach (var query in DatasetQuery.All)
            {
                await CompareAsync(release, query, rows[query.Dataset]);
            }

            await CompareTaskAgenciesAsync(release, rows["task-agencies"]);
            await CompareResponsibilitiesAsync(release, rows["responsibilities"]);
            await CompareChangesAsync(release, rows["changes"]);
            await CompareCountsAsync(release, rows);
        }

        _compared.ShouldBeGreaterThan(200_000);
    }

    /// <summary>Asks for the object of each row, and compares what it says with the row, column by column.</summary>
    private async Task CompareAsync(int release, DatasetQuery query, List<JsonElement> rows)
    {
        var dataset = AllDatasets.Find(query.Dataset)!;
        var asked = dataset.Columns.Where(
            c => Regex.IsMatch(query.Selection, $@"\b{c.Name}\b") || c.Name.StartsWith("tasks_", StringComparison.Ordinal)
                || (c.Name == "method" && query.Selection.Contains("method", StringComparison.Ordinal))).ToList();
        dataset.Columns.Select(c => c.Name).Except(asked.Select(c => c.Name)).ShouldBe([.. query.Besides, "demo"], ignoreOrder: true);
        foreach (var year in rows.GroupBy(
            r => query.Selection.Contains("{year}", StringComparison.Ordinal) ? r.GetProperty("year").GetInt32() : 0))
        {
            foreach (var page in year.Chunk(PageSize))
            {
                var ids = page.Select(r => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{query.Type}:{r.GetProperty(query.Column)}")));
                var selection = query.Selection.Replace("{year}", year.Key.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal);
                var data = await AsOfAsync(release,
                    $"isDemo nodes(ids: {JsonSerializer.Serialize(ids)}) {{ ... on {query.Type} {{ {selection} }} }}");
                foreach (var (row, node) in page.Zip(data.GetProperty("nodes").EnumerateArray()))
                {
                    var values = new Dictionary<string, JsonElement>();
                    Flatten(node, values);
                    asked.ForEach(column => Compare($"release {release}, {query.Dataset}.{column}", column, row, values));
                    row.GetProperty("demo").GetBoolean().ShouldBe(data.GetProperty("isDemo").GetBoolean());
                }
            }
        }
    }

    private void Compare(string place, Column column, JsonElement row, Dictionary<string, JsonElement> values)
    {
        _compared++;
        var value = row.GetProperty(column.Name);
        var isThere = values.TryGetValue(column.Name, out var expected) && expected.ValueKind != JsonValueKind.Null;
        if (value.ValueKind == JsonValueKind.Null)
        {
            // GraphQL puts Vietnamese in the place of a missing translation, and an empty text stands in no table.
            var isMissing = !isThere || expected.ValueEquals("")
                || (column.Name.EndsWith("_en", StringComparison.Ordinal)
                    && expected.ValueEquals(values[column.Name[..^2] + "vi"].GetString()));
            isMissing.ShouldBeTrue($"{place}: {expected}");
            return;
        }

        isThere.ShouldBeTrue(place);
        switch (column.Type)
        {
            case ColumnType.Decimal or ColumnType.Integer or ColumnType.Year:
                value.GetDecimal().ShouldBe(expected.GetDecimal(), place);
                break;
            case ColumnType.Boolean:
                value.GetBoolean().ShouldBe(expected.GetBoolean(), place);
                break;
            case ColumnType.DateTime:
                value.GetDateTimeOffset().ShouldBe(expected.GetDateTimeOffset(), place);
                break;
            case ColumnType.Json:
                JsonElement.DeepEquals(value, Simplified(expected)).ShouldBeTrue($"{place}: {value}, {expected}");
                break;
            default:
                value.GetString().ShouldBe(IdColumns.Contains(column.Name) ? KeyOf(expected.GetString()!) : expected.GetString(), place);
                break;
        }
    }

    private async Task CompareTaskAgenciesAsync(int release, List<JsonElement> rows)
    {
        var data = await AsOfAsync(release, "plans { taskGroups { tasks { id leadAgencies { code } coordinatingAgencies { code } } } }");
        var expected = Array(data, "plans").SelectMany(p => Array(p, "taskGroups")).SelectMany(g => Array(g, "tasks")).SelectMany(task =>
            new[] { ("LEAD", "leadAgencies"), ("COORDINATING", "coordinatingAgencies") }.SelectMany(role =>
                Array(task, role.Item2)
                    .Select((a, i) => $"{KeyOf(task.GetProperty("id").GetString()!)} {role.Item1} {i + 1} {a.GetProperty("code")}")));

        rows.Select(r => $"{r.GetProperty("task_id")} {r.GetProperty("role")} {r.GetProperty("position")} {r.GetProperty("agency_code")}")
            .ShouldBe(expected);
    }

    private async Task CompareResponsibilitiesAsync(int release, List<JsonElement> rows)
    {
        var data = await AsOfAsync(release, "plans { responsibilities { provision { id } agencies { code } } }");
        var expected = Array(data, "plans").SelectMany(p => Array(p, "responsibilities"))
            .SelectMany(r =>
                Array(r, "agencies")
                    .Select((a, i) =>
                        $"{KeyOf(r.GetProperty("provision").GetProperty("id").GetString()!)} {i + 1} {a.GetProperty("code")}"));

        rows.Select(r => $"{r.GetProperty("provision_id")} {r.GetProperty("position")} {r.GetProperty("agency_code")}").ShouldBe(expected);
    }

    private async Task CompareChangesAsync(int release, List<JsonElement> rows)
    {
        var columns = AllDatasets.Find("changes")!.Columns.Where(c => c.Name is not ("release" or "position" or "subject_type" or "demo"))
            .ToList();
        foreach (var changes in rows.GroupBy(r => r.GetProperty("release").GetInt32()))
        {
            var after = "null";
            foreach (var page in changes.Chunk(PageSize))
            {
                var data = await AsOfAsync(release,
                    $"release(number: {changes.Key}) {{ changes(first: {PageSize}, after: {after}) {{ totalCount pageInfo {{ endCursor "
                        + $"}} nodes {{ kind subject_id: subjectId field before after reason summary_vi: summary summary_en: "
                        + $"summary(lang: EN) }} }} }}");
                var connection = data.GetProperty("release").GetProperty("changes");
                connection.GetProperty("totalCount").GetInt32().ShouldBe(changes.Count());
                after = connection.GetProperty("pageInfo").GetProperty("endCursor").GetRawText();
                foreach (var (row, node) in page.Zip(Array(connection, "nodes")))
                {
                    var values = new Dictionary<string, JsonElement>();
                    Flatten(node, values);
                    columns.ForEach(column => Compare($"release {release}, changes.{column}", column, row, values));
                }
            }
        }
    }

    private async Task CompareCountsAsync(int release, Dictionary<string, List<JsonElement>> rows)
    {
        var data = await AsOfAsync(
            release, "agencies { totalCount } indicators { totalCount } tasks { totalCount } taskReports { totalCount } observations { "
                + "totalCount } releases { totalCount } objectives { id } reportingPeriods { year state }");
        int Total(string field) => data.GetProperty(field).GetProperty("totalCount").GetInt32();
        var years = Array(data, "reportingPeriods").Where(p => p.GetProperty("state").GetString() != "UPCOMING")
            .ToDictionary(p => p.GetProperty("year").GetInt32(), p => p.GetProperty("state").GetString());
        (rows["agencies"].Count, rows["indicators"].Count, rows["tasks"].Count, rows["releases"].Count, rows["objectives"].Count)
            .ShouldBe((Total("agencies"), Total("indicators"), Total("tasks"), Total("releases"),
                data.GetProperty("objectives").GetArrayLength()));
        rows["task-reports"].Count(r => r.GetProperty("is_current").GetBoolean()).ShouldBe(Total("taskReports"));
        rows["observations"].Count(r => r.GetProperty("is_current").GetBoolean()).ShouldBe(Total("observations"));
        foreach (var (progress, subjects) in new[] { ("task-progress", "tasks"), ("group-progress", "task-groups"),
            ("indicator-progress", "indicators") })
        {
            rows[progress].Count.ShouldBe(rows[subjects].Count * years.Count);
            rows[progress].ShouldAllBe(r => r.GetProperty("period_state").GetString() == years[r.GetProperty("year").GetInt32()]);
        }
    }

    /// <summary>Values under the names that they were asked by, however deep they stand.</summary>
    private static void Flatten(JsonElement node, Dictionary<string, JsonElement> values)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (property.Name == "statusCounts")
            {
                foreach (var count in property.Value.EnumerateArray())
                {
                    values.Add($"tasks_{count.GetProperty("status").GetString()!.ToLowerInvariant()}", count.GetProperty("count"));
                }
            }
            else if (property.Name == "method")
            {
                values.Add("method",
                    JsonSerializer.SerializeToElement($"{property.Value.GetProperty("name")}/{property.Value.GetProperty("version")}"));
            }
            else if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Flatten(property.Value, values);
            }
            else if (property.Value.ValueKind != JsonValueKind.Null || !property.Name.StartsWith("superse", StringComparison.Ordinal))
            {
                values.Add(property.Name, property.Value);
            }
        }
    }

    // A list of objects of which one value was asked is the list of these.
    private static JsonElement Simplified(JsonElement list) =>
        JsonSerializer.SerializeToElement(list.EnumerateArray().Select(item => item.EnumerateObject().ToList() switch
    {
        [{ Name: "id" } id] => JsonSerializer.SerializeToElement(KeyOf(id.Value.GetString()!)),
        [var only] => only.Value,
        _ => item,
    }));

    private static string KeyOf(string globalId) => Encoding.UTF8.GetString(Convert.FromBase64String(globalId)).Split(':', 2)[1];

    private static IEnumerable<JsonElement> Array(JsonElement json, string property) => json.GetProperty(property).EnumerateArray();

    private static string Address(int release, string file) => $"/opendata/releases/{release}/{file}";

    private async Task<JsonElement> AsOfAsync(int release, string selection)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query = $"{{ asOf(release: {release}) {{ {selection} }} }}" },
            Cancellation);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        json.TryGetProperty("errors", out var errors).ShouldBeFalse($"{selection}\n{errors}");
        return json.GetProperty("data").GetProperty("asOf");
    }
}
