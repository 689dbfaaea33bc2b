using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StPlan.FileFormats;

/// <summary>Texts in the cells of a spreadsheet.</summary>
public static partial class SpreadsheetText
{
    /// <summary>How many characters a cell can hold.</summary>
    public const int MaxLength = 32_767;

    private static readonly SearchValues<char> Special = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '_', '\uFFFE', '\uFFFF',
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
    ]);

    /// <summary>
    /// Writes what XML cannot hold as ST_Xstring says (ECMA-376, 22.9.2.19): U+0001 is _x0001_. Half a surrogate pair becomes U+FFFD, as in
    /// CSV and JSON.
    /// </summary>
    public static string Escape(string text) => text.AsSpan().ContainsAny(Special)
        ? Unwritable()
            .Replace(WithoutLoneSurrogates(text), match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.ValueSpan[0]:X4}_"))
        : text;

    /// <summary>Gives back what <see cref="Escape"/> wrote. Half a surrogate pair stays escaped, because it is no text.</summary>
    public static string Unescape(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text : Escaped().Replace(text, match =>
    {
        var c = (char)ushort.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return char.IsSurrogate(c) ? match.Value : c.ToString();
    });

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // A carriage return would be read as a line feed; an underscore that begins such an escape would be read as one.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
