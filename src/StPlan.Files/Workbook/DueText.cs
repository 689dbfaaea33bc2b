using System.Globalization;
using StPlan.Domain;

namespace StPlan.Files.Workbook;

/// <summary>The deadline in words.</summary>
internal static class DueText
{
    public static Text Of(DateTimeOffset dueBefore)
    {
        var (time, offset) = (dueBefore.ToString("HH:mm", CultureInfo.InvariantCulture),
            dueBefore.ToString("zzz", CultureInfo.InvariantCulture));
        var day = DateOnly.FromDateTime(dueBefore.DateTime);
        return new Text(
            $"trước {time} ngày {Written.Day(day, Language.Vi)} (GMT{offset})",
            $"before {time} on {Written.Day(day, Language.En)} (GMT{offset})");
    }
}
