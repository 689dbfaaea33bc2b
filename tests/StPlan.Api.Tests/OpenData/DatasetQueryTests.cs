using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using StPlan.Api.Hosting;
using StPlan.OpenData.Datasets;
using StPlan.OpenData.Model;
using StPlan.OpenData.Tests.Formats;

namespace StPlan.Api.Tests.OpenData;

/// <summary>
/// The query that each dataset names gives the rows of its CSV: of the demonstration, of its last release and of an early one, within the
/// limits that a server has unless it is told others.
/// </summary>
public sealed class DatasetQueryTests : IAsyncLifetime
{
    /// <summary>Columns that GraphQL has no field for: they say where a row stands, repeat what other columns say, or follow from
    /// them.</summary>
    private static readonly Dictionary<string, string[]> Besides = new()
    {
        ["provisions"] = ["position"],
        ["tasks"] = ["citation_vi", "citation_en"],
        ["agencies"] = ["release"],
        ["legal-documents"] = ["citation_vi", "citation_en", "cited_in_preamble_of"],
        ["task-reports"] = ["is_current"],
        ["observations"] = ["plan_id", "is_current"],
        ["target-carry-overs"] = ["is_current"],
        ["task-progress"] = ["period_state"],
        ["group-progress"] = ["period_state"],
        ["indicator-progress"] = ["period_state"],
        ["changes"] = ["subject_type"],
    };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stplan-dataset-queries-");
    private readonly HttpClient _client = new();
    private WebApplication? _server;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "demo.db");
        await Demonstration.CopyToAsync(file);
        _server = await StPlanServer.StartAsync(
            new Dictionary<string, string?>
            {
                ["urls"] = "http://127.0.0.1:0",
                ["ConnectionStrings:StPlan"] = $"Data Source={file};Pooling=False",
                ["RateLimiting:Enabled"] = "false"
            },
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

    [Theory]
    [InlineData(14)]
    [InlineData(5)]
    public async Task Every_query_gives_the_rows_of_the_CSV(int release)
    {
        var described = await AskAsync($"{{ asOf(release: {release}) {{ datasets {{ name query }} }} }}", new());
        foreach (var each in described.GetProperty("asOf").GetProperty("datasets").EnumerateArray())
        {
            var dataset = AllDatasets.Find(each.Text("name"))!;
            var records = SameValues.Read(await _client.GetByteArrayAsync($"/opendata/releases/{release}/{dataset}.csv", Cancellation));
            var expected = records.Skip(1).Select(record => records[0].Zip(record).ToDictionary()).ToList();

            var rows = await RowsAsync(dataset, each.Text("query"), expected);

            CheckRows($"release {release}, {dataset}", dataset, rows, expected);
        }
    }

    private async Task<List<Dictionary<string, JsonElement>>> RowsAsync(Dataset dataset, string query,
        List<Dictionary<string, string>> expected)
    {
        // What one request gives is of one year, or of one release; the CSV has all of them.
        string? parameter = query.Contains("$year", StringComparison.Ordinal) ? "year"
            : query.Contains("$of", StringComparison.Ordinal) ? "of" : null;
        var values = parameter is null ? [0]
            : expected.Select(r => int.Parse(r[parameter == "of" ? "release" : "year"], CultureInfo.InvariantCulture)).Distinct().ToList();
        var rows = new List<Dictionary<string, JsonElement>>();
        foreach (var value in values)
        {
            var found = new GraphQLRows(dataset);
            string? after = null;
            do
            {
                var variables = new Dictionary<string, object?> { ["after"] = after };
                if (parameter is not null)
                {
                    variables[parameter] = value;
                }

                after = found.Add(await AskAsync(query, variables));
            }
            while (after is not null);
            rows.AddRange(found.Rows);
        }

        return rows;
    }

    private static void CheckRows(string place, Dataset dataset, List<Dictionary<string, JsonElement>> rows,
        List<Dictionary<string, string>> expected)
    {
        rows.Count.ShouldBe(expected.Count, place);
        var asked = dataset.Columns.Where(c => !Besides.GetValueOrDefault(dataset.Name, []).Contains(c.Name)).ToList();
        var byKey = expected.ToDictionary(r => string.Join('|', dataset.Key.Select(k => r[k.Name])));
        foreach (var row in rows)
        {
            var key = string.Join('|', dataset.Key.Select(k => GraphQLRows.Text(row[k.Name])));
            byKey.Remove(key, out var record).ShouldBeTrue($"{place}: {key}");
            foreach (var column in asked)
            {
                var value = row.GetValueOrDefault(column.Name);
                IsSame(column, value, record!, row)
                    .ShouldBeTrue($"{place}, {key}, {column}: “{record![column.Name]}” in CSV, {value} in GraphQL");
            }
        }
    }

    private static bool IsSame(Column column, JsonElement value, Dictionary<string, string> record, Dictionary<string, JsonElement> row)
    {
        var text = record[column.Name];
        if (text.Length == 0)
        {
            // GraphQL puts Vietnamese in the place of a missing translation, and an empty text stands in no table.
            return value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null || GraphQLRows.Text(value).Length == 0
                || (column.Name.EndsWith("_en", StringComparison.Ordinal)
                    && GraphQLRows.Text(value) == GraphQLRows.Text(row[column.Name[..^2] + "vi"]));
        }

        return column.Type switch
        {
            ColumnType.Decimal or ColumnType.Integer or ColumnType.Year =>
                value.GetDecimal() == decimal.Parse(text, CultureInfo.InvariantCulture),
            ColumnType.DateTime => value.GetDateTimeOffset() == DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            ColumnType.Json => JsonElement.DeepEquals(JsonDocument.Parse(text).RootElement, GraphQLRows.List(value)),
            _ => GraphQLRows.Text(value) == (text.StartsWith('\'') && text.TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
                ? text[1..] : text),
        };
    }

    private async Task<JsonElement> AskAsync(string query, Dictionary<string, object?> variables)
    {
        using var response = await _client.PostAsJsonAsync("/graphql", new { query, variables }, Cancellation);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        json.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return json.GetProperty("data");
    }
}
