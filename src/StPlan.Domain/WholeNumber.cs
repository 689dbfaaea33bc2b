using System.Globalization;

namespace StPlan.Domain;

/// <summary>A number in an address: digits and nothing else.</summary>
public static class WholeNumber
{
    /// <summary>Reads "12". The framework alone would also take zero characters behind the digits ("12\0").</summary>
    public static bool TryRead(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text[^1] != '\0';
}
