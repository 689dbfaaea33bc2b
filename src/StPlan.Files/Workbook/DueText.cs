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
        return new Text(
            $"trước {time} ngày {dueBefore.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)} (GMT{offset})",
            $"before {time} on {dueBefore.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} (GMT{offset})");
    }
}
