using System.Buffers;
using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>
/// Lexical analysis (spec 2.1): one token a call, straight from the UTF-8 bytes, without a table of tokens and without
/// allocation. A copy of the struct looks ahead without moving the original.
/// </summary>
internal partial struct Lexer(ReadOnlyMemory<byte> utf8)
{
    private readonly ReadOnlyMemory<byte> _utf8 = utf8;
    private int _position;

    /// <summary>What is wrong, once a token of kind <see cref="TokenKind.Invalid"/> was returned; the token tells where.</summary>
    public string? Fault { get; private set; }

    public Token Next()
    {
        var source = _utf8.Span;
        var token = Read(source, SkipIgnored(source, _position));
        _position = token.End;
        return token;
    }

    // Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma
    private static int SkipIgnored(ReadOnlySpan<byte> source, int at)
    {
        while (at < source.Length)
        {
            switch (source[at])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    at++;
                    break;
                case (byte)'#':
                    at = SkipComment(source, at);
                    break;
                case 0xEF when source[at..].StartsWith("\uFEFF"u8):
                    at += 3;
                    break;
                default:
                    return at;
            }
        }

        return at;
    }

    // Comment :: # CommentChar*; CommentChar :: SourceCharacter but not LineTerminator.
    // A comment ends before bytes that are no UTF-8; there the next token then finds the fault.
    private static int SkipComment(ReadOnlySpan<byte> source, int at)
    {
        while (at < source.Length && source[at] is not ((byte)'\n' or (byte)'\r'))
        {
            var length = CharacterLength(source, at);
            if (length == 0)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private Token Read(ReadOnlySpan<byte> source, int at)
    {
        if (at >= source.Length)
        {
            return new Token(TokenKind.EndOfFile, at, at);
        }

        switch (source[at])
        {
            case (byte)'!': return Punctuator(TokenKind.Bang, at);
            case (byte)'$': return Punctuator(TokenKind.Dollar, at);
            case (byte)'&': return Punctuator(TokenKind.Ampersand, at);
            case (byte)'(': return Punctuator(TokenKind.ParenLeft, at);
            case (byte)')': return Punctuator(TokenKind.ParenRight, at);
            case (byte)'.': return ReadSpread(source, at);
            case (byte)':': return Punctuator(TokenKind.Colon, at);
            case (byte)'=': return Punctuator(TokenKind.EqualsSign, at);
            case (byte)'@': return Punctuator(TokenKind.At, at);
            case (byte)'[': return Punctuator(TokenKind.BracketLeft, at);
            case (byte)']': return Punctuator(TokenKind.BracketRight, at);
            case (byte)'{': return Punctuator(TokenKind.BraceLeft, at);
            case (byte)'|': return Punctuator(TokenKind.Pipe, at);
            case (byte)'}': return Punctuator(TokenKind.BraceRight, at);
            case (byte)'"' when source[at..].StartsWith("\"\"\""u8): return ReadBlockString(source, at);
            case (byte)'"': return ReadString(source, at);
            case (byte)'-': return ReadNumber(source, at);
            case (byte)'\'':
                return Invalid(at, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
            case var b when IsNameStart(b): return ReadName(source, at);
            case var b when IsDigit(b): return ReadNumber(source, at);
            default:
                var manner = CharacterLength(source, at) == 0 ? "Invalid" : "Unexpected";
                return Invalid(at, $"{manner} character: {DescribeCharacter(source, at)}.");
        }
    }

    private static Token Punctuator(TokenKind kind, int at) => new(kind, at, at + 1);

    private Token ReadSpread(ReadOnlySpan<byte> source, int at)
    {
        var rest = source[(at + 1)..];
        if (rest.StartsWith(".."u8))
        {
            return new Token(TokenKind.Spread, at, at + 3);
        }

        if (rest is [(byte)'.', ..])
        {
            return Invalid(at, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (rest is [>= (byte)'0' and <= (byte)'9', ..])
        {
            var digits = Encoding.UTF8.GetString(source[(at + 1)..SkipDigits(source, at + 1)]);
            return Invalid(at, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        return Invalid(at, "Unexpected character: \".\".");
    }

    // Name :: NameStart NameContinue*  [lookahead != NameContinue]  (spec 2.1.9)
    private static Token ReadName(ReadOnlySpan<byte> source, int start)
    {
        var at = start + 1;
        while (at < source.Length && (IsNameStart(source[at]) || IsDigit(source[at])))
        {
            at++;
        }

        return new Token(TokenKind.Name, start, at);
    }

    private Token Invalid(int at, string fault)
    {
        Fault = fault;
        return new Token(TokenKind.Invalid, at, at);
    }

    // Spec 2.1.1: source text. SourceCharacter :: any Unicode scalar value; here therefore: whatever is well-formed UTF-8.

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
