using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using StPlan.OpenData.Model;

namespace StPlan.Api.Tests.OpenData;

/// <summary>
/// Rows out of the answer to a dataset's query, as its description says: an alias that is a column's name is that column's value, and what
/// stands above is the row's too. An object is a row where it has the key.
/// </summary>
internal sealed class GraphQLRows(Dataset dataset)
{
    private readonly HashSet<string> _columns = [.. dataset.Columns.Select(c => c.Name)];
    private string? _after;

    public List<Dictionary<string, JsonElement>> Rows { get; } = [];

    /// <returns>Where the next page begins; null when there is none.</returns>
    public string? Add(JsonElement answer)
    {
        _after = null;
        Walk(answer, []);
        return _after;
    }

    /// <summary>A value as a table has it: of a global id the key.</summary>
    public static string Text(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null ? "" : value.GetRawText();
        }

        var text = value.GetString()!;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            && Regex.Match(Encoding.UTF8.GetString(bytes, 0, length), @"\A[A-Z][A-Za-z]+:(.+)\z") is { Success: true } id
            ? id.Groups[1].Value
            : text;
    }

    /// <summary>A list of objects of which one value was asked is the list of these.</summary>
    public static JsonElement List(JsonElement list) =>
        JsonSerializer.SerializeToElement(list.EnumerateArray().Select(item => item.EnumerateObject().ToList() switch
    {
        [var only] => JsonSerializer.SerializeToElement(Text(only.Value)),
        _ => item,
    }));

    private void Walk(JsonElement node, Dictionary<string, JsonElement> above)
    {
        var values = new Dictionary<string, JsonElement>(above);
        var lists = new List<JsonProperty>();
        var own = new HashSet<string>();
        Collect(node, values, own, lists);
        var isRow = own.Count > 0 && dataset.Key.All(k => values.ContainsKey(k.Name));
        if (isRow)
        {
            Rows.Add(values);
        }

        foreach (var list in lists)
        {
            var items = list.Value.ValueKind == JsonValueKind.Array ? list.Value.EnumerateArray().ToList() : [list.Value];
            foreach (var (i, item) in items.Index())
            {
                // A row within a row has of it what stands above both.
                Walk(item, Placed(isRow ? above : values, list.Name, i));
            }
        }
    }

    // What a row says by where it stands.
    private Dictionary<string, JsonElement> Placed(Dictionary<string, JsonElement> above, string list, int index) =>
        (dataset.Name, list) switch
        {
            ("task-agencies", "LEAD" or "COORDINATING") =>
                new(above) { ["role"] = JsonSerializer.SerializeToElement(list), ["position"] = JsonSerializer.SerializeToElement(index + 1) },
            ("responsibilities", "agencies") => new(above) { ["position"] = JsonSerializer.SerializeToElement(index + 1) },
            ("changes", "nodes") => new(above) { ["position"] = JsonSerializer.SerializeToElement(Rows.Count + 1) },
            _ => above,
        };

    private void Collect(JsonElement node, Dictionary<string, JsonElement> values, HashSet<string> own, List<JsonProperty> lists)
    {
        foreach (var property in node.EnumerateObject())
        {
            var (name, value) = (property.Name, property.Value);
            if (name == "pageInfo")
            {
                _after = value.GetProperty("hasNextPage").GetBoolean() ? value.GetProperty("endCursor").GetString() : null;
            }
            else if (name == "method")
            {
                values[name] = JsonSerializer.SerializeToElement($"{value.GetProperty("name")}/{value.GetProperty("version")}");
            }
            else if (name == "statusCounts")
            {
                foreach (var count in value.EnumerateArray())
                {
                    values[$"tasks_{count.GetProperty("status").GetString()!.ToLowerInvariant()}"] = count.GetProperty("count");
                }
            }
            else if (name == "earlier" && value.ValueKind == JsonValueKind.Object)
            {
                lists.Add(property);
            }
            else if (value.ValueKind == JsonValueKind.Object
                && !(_columns.Contains(name) && value.EnumerateObject().ToList() is [var only] && only.Name != name))
            {
                Collect(value, values, own, lists);
            }
            else if (value.ValueKind == JsonValueKind.Array && !_columns.Contains(name))
            {
                lists.Add(property);
            }
            else
            {
                values[name] = value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Single().Value : value;
                own.Add(name);
            }
        }
    }
}
