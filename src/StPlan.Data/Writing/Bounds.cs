using System.Globalization;
using System.Text;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>The limits of every text, list, amount and address that comes in.</summary>
internal static class Bounds
{
    /// <summary>Characters of a long text: some ten pages.</summary>
    public const int MaxText = 20_000;

    /// <summary>Characters of a name, a title, an address.</summary>
    public const int MaxLine = 1_000;

    /// <summary>Items of a list.</summary>
    public const int MaxItems = 100;

    // Characters that a message shows of what was found.
    private const int Shown = 80;

    /// <summary>VND, as much as the column holds on every database; far more than the province has in a year.</summary>
    public const decimal MaxAmount = 99_999_999_999_999m;

    /// <summary>
    /// Brings a text to the form that is kept, the same whether it came in a request or in a file: NFC, no white space around it, line
    /// breaks as LF; null when nothing is left.
    /// </summary>
    public static string? Clean(string? text) => text?.Trim() is { Length: > 0 } trimmed && IsUnicode(trimmed)
        ? trimmed.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC)
        : null;

    public static Verbatim? CleanVerbatim(string? text) => Clean(text) is { } clean ? new Verbatim(clean) : null;

    public static ValueOutOfRange? Required(string? text, string field) => Clean(text) is not null
        ? null
        : new ValueOutOfRange(new Text($"\"{field}\" chưa có nội dung. Phải nhập nội dung.", $"\"{field}\" is empty. Send a text."), field);

    public static ValueOutOfRange? Length(string? text, string field, int most)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > most)
        {
            return new ValueOutOfRange(
                new Text(
                    string.Create(CultureInfo.InvariantCulture, $"\"{field}\" có {text.Length} ký tự. Chỉ được nhập tối đa {most} ký tự."),
                    string.Create(CultureInfo.InvariantCulture, $"\"{field}\" has {text.Length} characters. Send at most {most}.")),
                field);
        }

        return IsUnicode(text) && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            ? null
            : new ValueOutOfRange(
                new Text(
                    $"\"{field}\" có ký tự điều khiển hoặc ký tự hỏng. Phải xóa các ký tự này.",
                    $"\"{field}\" contains a control character or half of a surrogate pair. Remove it."),
                field);
    }

    /// <summary>Whether a name that lists show in a line of its own, with tabs between columns, has no line break and no tab.</summary>
    public static ValueOutOfRange? OneLine(string name, string field) => Clean(name)!.Any(char.IsControl)
        ? new ValueOutOfRange(
            new Text(
                $"\"{field}\" có nhiều dòng hoặc có dấu tab. Phải viết trên một dòng.",
                $"\"{field}\" contains a line break or a tab. Write it on one line."),
            field)
        : null;

    public static ValueOutOfRange? Count(int count, string field) => count <= MaxItems
        ? null
        : new ValueOutOfRange(
            new Text(
                $"\"{field}\" có {count} mục. Chỉ được gửi tối đa {MaxItems} mục.",
                $"\"{field}\" has {count} items. Send at most {MaxItems}."),
            field);

    public static ValueOutOfRange? Between(decimal? value, decimal least, decimal most, string field) =>
        value is null || (value >= least && value <= most)
        ? null
        : new ValueOutOfRange(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"\"{field}\" là {value}. Giá trị phải từ {least} đến {most}."),
                string.Create(CultureInfo.InvariantCulture, $"\"{field}\" is {value}. Send a number from {least} to {most}.")),
            field);

    public static ValueOutOfRange? Address(string? url, string field) =>
        url is null || (!url.Any(char.IsControl) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && url.Length <= MaxLine)
            ? null
            : new ValueOutOfRange(
                new Text(
                    $"\"{field}\" là \"{Shorten(url)}\". Phải nhập địa chỉ đầy đủ bắt đầu bằng http:// hoặc https://, tối đa {MaxLine} "
                        + "ký tự.",
                    $"\"{field}\" is \"{Shorten(url)}\". Send a full http or https address of at most {MaxLine} characters."),
                field);

    /// <summary>
    /// A number as it is kept. A column has so many decimals; SQLite alone would keep more, and then the same report would read differently
    /// there.
    /// </summary>
    public static decimal? Rounded(decimal? value, int decimals = StPlanContext.Decimals) =>
        value is { } number ? Math.Round(number, decimals, MidpointRounding.AwayFromZero) : null;

    /// <summary>What was found, as a message shows it.</summary>
    public static string Shorten(string? text) => text is null || !IsUnicode(text) ? ""
        : text.Length <= Shown ? text
        : text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)] + "…";

    // Half of a surrogate pair has no UTF-8, and Normalize throws for it.
    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
