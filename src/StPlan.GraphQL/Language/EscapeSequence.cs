using System.Buffers;
using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>What a backslash begins in a quoted string (spec 2.9.4, EscapedUnicode and EscapedCharacter).</summary>
internal static class EscapeSequence
{
    /// <summary>Reads the escape sequence at the start of <paramref name="text"/>.</summary>
    /// <param name="text">From the backslash on.</param>
    /// <param name="value">The character that it stands for.</param>
    /// <param name="length">Its length; when it is none: how many characters an error should show.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        if (text is [_, (byte)'u', (byte)'{', ..])
        {
            return TryReadBraced(text, out value, out length);
        }

        if (text is [_, (byte)'u', ..])
        {
            return TryReadFourDigits(text, out value, out length);
        }

        // EscapedCharacter :: one of " \ / b f n r t
        length = 2;
        value = new Rune(text is [_, var letter, ..] ? letter switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => '\0',
        } : '\0');
        return value.Value != 0;
    }

    /// <summary>The fault of what <see cref="TryRead"/> refused; <paramref name="length"/> in UTF-16 code units.</summary>
    public static string Fault(ReadOnlySpan<byte> text, int length)
    {
        var kind = text is [_, (byte)'u', ..] ? "Unicode" : "character";
        var shown = new StringBuilder();
        while (shown.Length < length && Rune.DecodeFromUtf8(text, out var rune, out var consumed) == OperationStatus.Done)
        {
            shown.Append(rune);
            text = text[consumed..];
        }

        return $"Invalid {kind} escape sequence: \"{shown}\".";
    }

    // EscapedUnicode :: { HexDigit+ }, which must be a Unicode scalar value; any number of leading zeros is allowed.
    private static bool TryReadBraced(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        var point = 0;
        for (length = 3; length < text.Length; length++)
        {
            var digit = HexDigit(text[length]);
            if (digit < 0)
            {
                break;
            }

            // Past the last code point it only has to stay there.
            point = Math.Min((point << 4) | digit, 0x110000);
        }

        var closed = length > 3 && length < text.Length && text[length] == '}';
        length++;
        value = default;
        return closed && Rune.TryCreate(point, out value);
    }

    // EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit [lookahead != HexDigit] – a scalar value, or, twice, a surrogate pair.
    private static bool TryReadFourDigits(ReadOnlySpan<byte> text, out Rune value, out int length)
    {
        length = 6;
        var unit = FourHexDigits(text, 2);
        if (unit < 0)
        {
            value = default;
            return false;
        }

        if (Rune.TryCreate(unit, out value))
        {
            return true;
        }

        var trailing = text.Length >= 12 && text[6..].StartsWith("\\u"u8) ? FourHexDigits(text, 8) : -1;
        if (trailing < 0 || !Rune.TryCreate((char)unit, (char)trailing, out value))
        {
            return false;
        }

        length = 12;
        return true;
    }

    private static int FourHexDigits(ReadOnlySpan<byte> text, int at)
    {
        if (text.Length < at + 4)
        {
            return -1;
        }

        var value = 0;
        foreach (var digit in text.Slice(at, 4))
        {
            // A digit that is none makes the whole negative, and it stays so: -1 has every bit set.
            value = (value << 4) | HexDigit(digit);
        }

        return value;
    }

    private static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };
}
