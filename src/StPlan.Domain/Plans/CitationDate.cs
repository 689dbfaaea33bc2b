using System.Globalization;

namespace StPlan.Domain.Plans;

/// <summary>A date as citations write it.</summary>
internal static class CitationDate
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // Decree 30/2020/NĐ-CP, annex I: a zero before days under 10 and before months 1 and 2, and before no other.
    public static string Vi(DateOnly date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Day:00}/{(date.Month <= 2 ? "0" : "")}{date.Month}/{date.Year}");

    public static string En(DateOnly date) => date.ToString("d MMMM yyyy", English);
}
