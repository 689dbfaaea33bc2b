using System.Text.Json;

namespace StPlan.Domain;

/// <summary>A text in the one language in which it was issued, such as a cell of the appendix; JSON-encoded beside it.</summary>
public sealed class Verbatim(string value)
{
    /// <summary>The text, normalised to NFC.</summary>
    public string Value { get; } = value;

    /// <summary>The text, ready to be written into JSON.</summary>
    public JsonEncodedText Json { get; } = Text.Encode(value);

    public override string ToString() => Value;
}
