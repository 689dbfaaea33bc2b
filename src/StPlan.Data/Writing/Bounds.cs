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
        : new ValueOutOfRange(new Text($"Thiếu nội dung của \"{field}\"; cần một đoạn văn bản.", $"Found no text for \"{field}\"; expected some."), field);

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
                    string.Create(CultureInfo.InvariantCulture, $"\"{field}\" có {text.Length} ký tự; tối đa {most}."),
                    string.Create(CultureInfo.InvariantCulture, $"Found {text.Length} characters for \"{field}\"; expected at most {most}.")),
                field);
        }

        return IsUnicode(text) && !text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
            ? null
            : new ValueOutOfRange(
                new Text($"\"{field}\" có ký tự điều khiển hoặc ký tự hỏng.", $"Found a control character or half of a surrogate pair in \"{field}\"; expected text."),
                field);
    }

    public static ValueOutOfRange? Count(int count, string field) => count <= MaxItems
        ? null
        : new ValueOutOfRange(
            new Text($"\"{field}\" có {count} mục; tối đa {MaxItems}.", $"Found {count} items for \"{field}\"; expected at most {MaxItems}."),
            field);

    public static ValueOutOfRange? Between(decimal? value, decimal least, decimal most, string field) => value is null || (value >= least && value <= most)
        ? null
        : new ValueOutOfRange(
            new Text(
                string.Create(CultureInfo.InvariantCulture, $"\"{field}\" là {value}; cần một số từ {least} đến {most}."),
                string.Create(CultureInfo.InvariantCulture, $"Found {value} for \"{field}\"; expected a number from {least} to {most}.")),
            field);

    public static ValueOutOfRange? Address(string? url, string field) =>
        url is null || (!url.Any(char.IsControl) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && url.Length <= MaxLine)
            ? null
            : new ValueOutOfRange(
                new Text(
                    $"\"{field}\" không phải là một địa chỉ http(s) đầy đủ: \"{Shorten(url)}\".",
                    $"Found \"{Shorten(url)}\" for \"{field}\"; expected an absolute http or https address of at most {MaxLine} characters."),
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
