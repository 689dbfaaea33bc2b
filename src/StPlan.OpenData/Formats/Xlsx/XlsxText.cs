using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StPlan.OpenData.Formats.Xlsx;

/// <summary>Texts as a workbook can hold them.</summary>
internal static partial class XlsxText
{
    /// <summary>The longest that Excel opens.</summary>
    public const int MaxLength = 32_767;

    /// <summary>At the end of a text that is longer. The whole one is in the other formats, and the reader is told so.</summary>
    public const string CutMark = " … [CẮT BỚT: xem CSV hoặc JSON. CUT: see CSV or JSON]";

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n')), '_', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>Cut where it is too long; what XML cannot hold as ST_Xstring writes it (ECMA-376, 22.9.2.19): _x0001_.</summary>
    public static string Of(string text)
    {
        var fitting = text.Length > MaxLength ? Cut(text) : text;
        return fitting.AsSpan().ContainsAny(Special)
            ? Unwritable().Replace(WithoutLoneSurrogates(fitting), match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"))
            : fitting;
    }

    private static string Cut(string text)
    {
        var end = MaxLength - CutMark.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + CutMark;
    }

    // Half a character is no character; CSV and JSON replace it likewise.
    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // A carriage return would be read as a line feed; an underscore that begins such an escape would be read as one.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();
}
