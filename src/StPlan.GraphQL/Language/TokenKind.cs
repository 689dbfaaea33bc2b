namespace StPlan.GraphQL.Language;

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
