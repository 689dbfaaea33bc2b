namespace StPlan.GraphQL.Language;

// Spec 2.9.1 and 2.9.2: numbers.
//
// IntValue   :: IntegerPart [lookahead != {Digit, ., NameStart}]
// FloatValue :: IntegerPart FractionalPart ExponentPart? [lookahead != {Digit, ., NameStart}], or
//               IntegerPart ExponentPart [lookahead != {Digit, ., NameStart}]
internal partial struct Lexer
{
    private Token ReadNumber(ReadOnlySpan<byte> source, int start)
    {
        var kind = TokenKind.Int;
        var at = start;

        // IntegerPart :: NegativeSign? 0, or NegativeSign? NonZeroDigit Digit*
        if (source[at] == '-')
        {
            at++;
        }

        if (ByteAt(source, at) == '0')
        {
            at++;
            if (IsDigit(ByteAt(source, at)))
            {
                return Invalid(at, $"Invalid number, unexpected digit after 0: {DescribeCharacter(source, at)}.");
            }
        }
        else if (!TrySkipDigits(source, ref at))
        {
            return ExpectedDigit(source, at);
        }

        // FractionalPart :: . Digit+
        if (ByteAt(source, at) == '.')
        {
            kind = TokenKind.Float;
            at++;
            if (!TrySkipDigits(source, ref at))
            {
                return ExpectedDigit(source, at);
            }
        }

        // ExponentPart :: ExponentIndicator Sign? Digit+
        if (ByteAt(source, at) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            at++;
            if (ByteAt(source, at) is (byte)'+' or (byte)'-')
            {
                at++;
            }

            if (!TrySkipDigits(source, ref at))
            {
                return ExpectedDigit(source, at);
            }
        }

        return ByteAt(source, at) == '.' || IsNameStart(ByteAt(source, at))
            ? ExpectedDigit(source, at)
            : new Token(kind, start, at);
    }

    private Token ExpectedDigit(ReadOnlySpan<byte> source, int at) =>
        Invalid(at, $"Invalid number, expected digit but got: {DescribeCharacter(source, at)}.");

    private static bool TrySkipDigits(ReadOnlySpan<byte> source, ref int at)
    {
        var start = at;
        at = SkipDigits(source, at);
        return at > start;
    }

    private static int SkipDigits(ReadOnlySpan<byte> source, int at)
    {
        while (IsDigit(ByteAt(source, at)))
        {
            at++;
        }

        return at;
    }

    // NUL past the end: it takes part in no number.
    private static byte ByteAt(ReadOnlySpan<byte> source, int at) => at < source.Length ? source[at] : (byte)0;
}
