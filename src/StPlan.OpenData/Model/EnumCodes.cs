using System.Collections.Frozen;

namespace StPlan.OpenData.Model;

/// <summary>The codes of an enum's values, as the GraphQL schema writes them: IN_PROGRESS.</summary>
internal static class EnumCodes<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Codes = Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, v => Code(v.ToString()));

    public static string Of(TEnum value) => Codes[value];

    private static string Code(string name) =>
        string.Concat(name.Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "_" : "") + char.ToUpperInvariant(letter)));
}
