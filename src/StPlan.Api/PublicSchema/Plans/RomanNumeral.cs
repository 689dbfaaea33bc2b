namespace StPlan.Api.PublicSchema.Plans;

/// <summary>The numbers of a plan's groups as numbers, so that V comes before IX.</summary>
internal static class RomanNumeral
{
    private static readonly (string Digits, int Value)[] Parts =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5),
        ("IV", 4), ("I", 1),
    ];

    /// <summary>Null for what is no Roman number.</summary>
    public static int? Value(string text)
    {
        var value = 0;
        var rest = text.AsSpan();
        foreach (var (digits, part) in Parts)
        {
            while (rest.StartsWith(digits, StringComparison.Ordinal))
            {
                value += part;
                rest = rest[digits.Length..];
            }
        }

        return rest.IsEmpty && value > 0 ? value : null;
    }
}
