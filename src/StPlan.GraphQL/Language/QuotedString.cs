using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>A string between single quotation marks (spec 2.9.4): what it means, and how it is written.</summary>
internal static class QuotedString
{
    /// <summary>The semantic value of what stands between the quotation marks; the lexer has checked it.</summary>
    public static string Read(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }

        var value = new StringBuilder(raw.Length);
        while (escape >= 0)
        {
            value.Append(Encoding.UTF8.GetString(raw[..escape]));
            raw = raw[escape..];
            EscapeSequence.TryRead(raw, out var rune, out var length);
            value.Append(rune);
            raw = raw[length..];
            escape = raw.IndexOf((byte)'\\');
        }

        return value.Append(Encoding.UTF8.GetString(raw)).ToString();
    }

    /// <summary>The literal of a value: quotation mark, backslash and control characters (C0, DEL, C1) escaped, nothing else.</summary>
    public static string Print(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\b' => literal.Append("\\b"),
                '\f' => literal.Append("\\f"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }
}
