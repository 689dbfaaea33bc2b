using System.Text;

namespace StPlan.GraphQL.Language;

/// <summary>
/// A lexical token (spec 2.1.6): bytes <paramref name="Start"/> up to <paramref name="End"/> of the source. Its value is read
/// only when the parser wants it, so that lexing allocates nothing.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Of a Name or a number: as written. Of a string: its semantic value. Of all others: null.</summary>
    public string? GetValue(ReadOnlySpan<byte> source) => Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float => Encoding.UTF8.GetString(source[Start..End]),
        TokenKind.String => QuotedString.Read(source[(Start + 1)..(End - 1)]),
        TokenKind.BlockString => BlockString.Read(source[(Start + 3)..(End - 3)]),
        _ => null,
    };

    /// <summary>How an error names this token: <c>Name "foo"</c>, <c>"{"</c>.</summary>
    public string Describe(ReadOnlySpan<byte> source) =>
        GetValue(source) is { } value ? $"{Describe(Kind)} \"{value}\"" : Describe(Kind);

    /// <summary>How an error names this kind of token.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        _ => kind.ToString(),
    };
}

/// <summary>Token (spec 2.1.6), with the end of the file, and with what is no token at all.</summary>
internal enum TokenKind
{
    EndOfFile,
    Invalid,

    // Punctuator :: one of ! $ & ( ) ... : = @ [ ] { | }
    Bang,
    Dollar,
    Ampersand,
    ParenLeft,
    ParenRight,
    Spread,
    Colon,
    EqualsSign,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,

    Name,
    Int,
    Float,
    String,
    BlockString,
}
