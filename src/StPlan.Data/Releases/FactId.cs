using System.Globalization;

namespace StPlan.Data.Releases;

/// <summary>Ids of facts: their keys with slashes between, the same in the database, in public and in the audit log.</summary>
internal static class FactId
{
    public static string Of(params ReadOnlySpan<object> parts)
    {
        var texts = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            texts[i] = Convert.ToString(parts[i], CultureInfo.InvariantCulture)!;
        }

        return string.Join('/', texts);
    }

    /// <summary>Reads a number within an id. Only the form that we write is read, so that a thing has one id.</summary>
    public static bool TryReadNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && text == number.ToString(CultureInfo.InvariantCulture);
}
