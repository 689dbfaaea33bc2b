using System.Globalization;

namespace StPlan.GraphQL.Execution;

/// <summary>Where inside a variable's value we are. It becomes a text only where there is a problem to report.</summary>
internal sealed class JsonPath
{
    private readonly JsonPath? _outer;
    private readonly string? _field;
    private readonly int _item;

    private JsonPath(JsonPath? outer, string? field, int item)
    {
        _outer = outer;
        _field = field;
        _item = item;
        Depth = outer is null ? 0 : outer.Depth + 1;
    }

    public static JsonPath Root { get; } = new(null, null, 0);

    /// <summary>How many lists and objects are around.</summary>
    public int Depth { get; }

    public JsonPath Field(string name) => new(this, name, 0);

    public JsonPath Item(int index) => new(this, null, index);

    /// <summary><c>.where.or[2]</c>; empty for the value itself.</summary>
    public override string ToString() => _outer is null
        ? ""
        : _outer + (_field is null ? string.Create(CultureInfo.InvariantCulture, $"[{_item}]") : $".{_field}");
}
