using System.Text.Encodings.Web;
using System.Text.Json;

namespace StPlan.Domain;

/// <summary>
/// A text in Vietnamese with an unofficial English translation beside it. Both are kept JSON-encoded as well, because the same
/// few hundred texts are written into every response.
/// </summary>
public sealed class Text
{
    private readonly JsonEncodedText _vi;
    private readonly JsonEncodedText _en;
    private Text? _inSentence;

    /// <param name="vi">The Vietnamese text, normalised to NFC.</param>
    /// <param name="en">The English text; null where there is none yet.</param>
    public Text(string vi, string? en = null)
    {
        Vi = vi;
        En = en;
        _vi = Encode(vi);
        _en = en is null ? _vi : Encode(en);
    }

    public string Vi { get; }

    public string? En { get; }

    /// <summary>The text in a language; Vietnamese where the English is missing.</summary>
    public string this[Language language] => language == Language.En ? En ?? Vi : Vi;

    /// <summary>The same, ready to be written into JSON.</summary>
    public JsonEncodedText In(Language language) => language == Language.En ? _en : _vi;

    /// <summary>
    /// A label as it stands in the middle of a sentence: "đang thực hiện". Made once, for a release may say it ten thousand times.
    /// </summary>
    public Text InSentence => _inSentence ??= new(Lower(Vi), En is null ? null : Lower(En));

    public override string ToString() => Vi;

    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    // Relaxed: Vietnamese stays UTF-8 instead of \u escapes, a third of the bytes. Safe where the response says application/json.
    internal static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
