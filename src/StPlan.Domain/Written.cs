using System.Globalization;
using StPlan.Domain.Plans;
using StPlan.Domain.Reporting;

namespace StPlan.Domain;

/// <summary>How numbers and days are written for people, in sentences, pages and charts alike.</summary>
public static class Written
{
    // Not of a culture: the separators are the languages' own, whatever data for cultures a server has.
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>"2.000,5" in Vietnamese, "2,000.5" in English; all digits that there are, and no zeros behind them.</summary>
    public static string Number(decimal number, Language language) =>
        number.ToString("#,##0.############################", language == Language.En ? English : Vietnamese);

    /// <summary>"66,67%" in Vietnamese, "66.67%" in English.</summary>
    /// <param name="percent">0 to 100.</param>
    /// <param name="language">In which language.</param>
    public static string Percent(decimal percent, Language language) => Number(percent, language) + "%";

    /// <summary>"1 report", "2 reports", "0 reports": English counts what stands behind the number.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What one of them is called; more get an "s".</param>
    public static string Counted(int number, string one) => $"{Number(number, Language.En)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>"05/3/2025" in Vietnamese (Decree 30/2020/NĐ-CP), "5 March 2025" in English.</summary>
    public static string Day(DateOnly day, Language language) => language == Language.En ? CitationDate.En(day) : CitationDate.Vi(day);

    /// <summary>"08:00 ngày 01/12/2025" in Vietnamese, "1 December 2025, 08:00" in English: as clocks in Trà Vinh showed it.</summary>
    public static string Moment(DateTimeOffset moment, Language language)
    {
        var there = moment.ToOffset(ReportingCalendar.HoChiMinh);
        var (time, day) = (there.ToString("HH:mm", CultureInfo.InvariantCulture), Day(DateOnly.FromDateTime(there.DateTime), language));
        return language == Language.En ? $"{day}, {time}" : $"{time} ngày {day}";
    }
}
