using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Enum (spec 3.9).</summary>
public class EnumType : NamedType
{
    private FrozenDictionary<string, EnumValue>? _byName;
    private FrozenDictionary<object, byte[]>? _encoded;

    /// <summary>In the order of their definition.</summary>
    public ImmutableArray<EnumValue> Values { get; internal set; } = [];

    /// <summary>The CLR type of its values: a C# enum, or string for an enum read from SDL.</summary>
    public virtual Type RuntimeType => typeof(string);

    public EnumValue? FindValue(string name) =>
        (_byName ??= Values.DistinctBy(v => v.Name).ToFrozenDictionary(v => v.Name)).GetValueOrDefault(name);

    /// <summary>Result coercion; false when the value is none of the enum's.</summary>
    public bool TryWrite(ResponseBuffer buffer, object value)
    {
        _encoded ??= Values.DistinctBy(v => v.Value).ToFrozenDictionary(v => v.Value, v => Encode(v.Name));
        if (value is JsonElement { ValueKind: JsonValueKind.String } json)
        {
            value = json.GetString()!;
        }

        if (!_encoded.TryGetValue(value, out var bytes))
        {
            return false;
        }

        buffer.WriteRaw(bytes);
        return true;
    }

    internal virtual LeafWriter<T> GetWriter<T>() => (buffer, value) => TryWrite(buffer, value!);

    /// <summary>The value's JSON: its name in quotes.</summary>
    protected static byte[] Encode(string name) => Encoding.UTF8.GetBytes($"\"{name}\"");
}

/// <summary>A value of an enum (spec 3.9).</summary>
/// <param name="Name">The name on the wire: <c>IN_PROGRESS</c>.</param>
/// <param name="Value">The CLR value that stands for it; the name itself for an enum read from SDL.</param>
public sealed record EnumValue(string Name, object Value)
{
    public string? Description { get; init; }

    /// <summary>The reason for its deprecation; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    public EnumValueDefinitionNode? Definition { get; init; }
}
