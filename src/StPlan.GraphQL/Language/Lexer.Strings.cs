namespace StPlan.GraphQL.Language;

// Spec 2.9.4: strings. Here they are only delimited and checked; Token.GetValue reads what they mean.
//
// StringValue :: "" [lookahead != "], or " StringCharacter+ ", or BlockString
internal partial struct Lexer
{
    // StringCharacter :: SourceCharacter but not " or \ or LineTerminator, or \u EscapedUnicode, or \ EscapedCharacter
    private Token ReadString(ReadOnlySpan<byte> source, int start)
    {
        var at = start + 1;
        while (at < source.Length && source[at] is not ((byte)'\n' or (byte)'\r'))
        {
            int length;
            switch (source[at])
            {
                case (byte)'"':
                    return new Token(TokenKind.String, start, at + 1);
                case (byte)'\\':
                    if (!EscapeSequence.TryRead(source[at..], out _, out length))
                    {
                        return Invalid(at, EscapeSequence.Fault(source[at..], length));
                    }

                    break;
                default:
                    length = CharacterLength(source, at);
                    if (length == 0)
                    {
                        return InvalidInString(source, at);
                    }

                    break;
            }

            at += length;
        }

        return Invalid(at, "Unterminated string.");
    }

    // BlockString :: """ BlockStringCharacter* """
    // BlockStringCharacter :: SourceCharacter but not """ or \""", or \"""
    private Token ReadBlockString(ReadOnlySpan<byte> source, int start)
    {
        var at = start + 3;
        while (at < source.Length)
        {
            switch (source[at])
            {
                case (byte)'"' when source[at..].StartsWith("\"\"\""u8):
                    return new Token(TokenKind.BlockString, start, at + 3);
                case (byte)'\\' when source[at..].StartsWith("\\\"\"\""u8):
                    at += 4;
                    break;
                default:
                    var length = CharacterLength(source, at);
                    if (length == 0)
                    {
                        return InvalidInString(source, at);
                    }

                    at += length;
                    break;
            }
        }

        return Invalid(at, "Unterminated string.");
    }

    private Token InvalidInString(ReadOnlySpan<byte> source, int at) =>
        Invalid(at, $"Invalid character within String: {DescribeCharacter(source, at)}.");
}
