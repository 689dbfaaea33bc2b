using System.Globalization;
using StPlan.Domain;
using StPlan.FileFormats;

namespace StPlan.Files.Values;

/// <summary>Text as it is kept: NFC, ends trimmed, line breaks as LF, nothing that cannot be seen.</summary>
internal static class CleanText
{
    public static string Read(string raw)
    {
        var text = raw.Contains('\r') ? raw.ReplaceLineEndings("\n") : raw;
        text = (text.IsNormalized() ? text : text.Normalize()).Trim();
        return FormulaGuard.Remove(text);
    }

    /// <summary>What cannot be part of a text; null where all is well.</summary>
    public static Text? ProblemOf(string text)
    {
        if (text.Length > SpreadsheetText.MaxLength)
        {
            return new Text(
                string.Create(CultureInfo.InvariantCulture,
                    $"Văn bản có {text.Length} ký tự. Chỉ được nhập tối đa {SpreadsheetText.MaxLength} ký tự."),
                string.Create(CultureInfo.InvariantCulture,
                    $"The text has {text.Length} characters. Write at most {SpreadsheetText.MaxLength}."));
        }

        foreach (var c in text)
        {
            if (c == '\uFFFD')
            {
                return new Text(
                    "Văn bản có ký tự \uFFFD thay cho chữ bị mất khi lưu tệp. Hãy lưu lại tệp gốc theo mã UTF-8.",
                    "The text has the character \uFFFD for letters that were lost when the file was saved. Save the original file as "
                        + "UTF-8.");
            }

            if (char.IsControl(c) && c is not ('\n' or '\t'))
            {
                var code = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
                return new Text(
                    $"Văn bản có ký tự điều khiển {code}. Phải xóa ký tự này.",
                    $"The text has the control character {code}. Remove it.");
            }
        }

        return null;
    }
}
