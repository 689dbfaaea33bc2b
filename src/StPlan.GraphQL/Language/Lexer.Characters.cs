using System.Buffers;
using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.Language;

// Spec 2.1.1: source text. SourceCharacter :: any Unicode scalar value; here therefore: whatever is well-formed UTF-8.
internal partial struct Lexer
{
    // NameStart :: Letter | _
    private static bool IsNameStart(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a' || b == '_';

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    /// <summary>How many bytes the character at this place takes; 0 for bytes that are no UTF-8, such as an encoded surrogate.</summary>
    private static int CharacterLength(ReadOnlySpan<byte> source, int at)
    {
        if (source[at] < 0x80)
        {
            return 1;
        }

        return Rune.DecodeFromUtf8(source[at..], out _, out var length) == OperationStatus.Done ? length : 0;
    }

    /// <summary>How an error names the character at this place: printable ASCII quoted, all others as U+XXXX.</summary>
    private static string DescribeCharacter(ReadOnlySpan<byte> source, int at)
    {
        if (at >= source.Length)
        {
            return Token.Describe(TokenKind.EndOfFile);
        }

        if (Rune.DecodeFromUtf8(source[at..], out var rune, out _) != OperationStatus.Done)
        {
            return string.Create(CultureInfo.InvariantCulture, $"byte 0x{source[at]:X2}, which is not UTF-8");
        }

        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"),
        };
    }
}
