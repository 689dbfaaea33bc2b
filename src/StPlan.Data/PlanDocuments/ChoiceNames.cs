using System.Text.RegularExpressions;

namespace StPlan.Data.PlanDocuments;

/// <summary>An enum's values as plan files write them: RATE_PER_YEAR.</summary>
internal static partial class ChoiceNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByName = Enum.GetValues<TEnum>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>All of them, for messages.</summary>
    public static string All { get; } = string.Join(", ", ByName.Keys);

    public static string Of(TEnum value) => WordStart().Replace(value.ToString(), "_").ToUpperInvariant();

    public static bool TryFind(string name, out TEnum value) => ByName.TryGetValue(name, out value);

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
