using StPlan.Domain;

namespace StPlan.Files.Values;

/// <summary>Yes and no as people write them.</summary>
internal static class YesNoText
{
    public static string? Write(bool? value) => value switch { null => null, true => "true", false => "false" };

    /// <returns>Null where <paramref name="value"/> is the answer.</returns>
    public static Text? TryRead(string text, out bool value)
    {
        value = FoldedText.Key(text) is "co" or "true" or "x" or "yes";
        return value || FoldedText.Key(text) is "khong" or "false" or "no"
            ? null
            : new Text(
                $"{Quoted.Of(text)} không hợp lệ. Phải nhập \"có\" hoặc \"không\".",
                $"{Quoted.Of(text)} is neither true nor false. Write true or false (có, không).");
    }
}
