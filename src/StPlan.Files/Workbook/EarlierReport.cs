using System.Globalization;
using StPlan.Files.Values;

namespace StPlan.Files.Workbook;

/// <summary>
/// The latest report on an earlier year, to compare with. It is not filled in for the new year, where it would be sent back unread.
/// </summary>
internal static class EarlierReport
{
    private const int MaxLength = 2_000;

    public static string? Of(WorkbookContent content, WorkbookTask task)
    {
        if (task.Known is not { } known || known.Year == content.Year)
        {
            return null;
        }

        var completion = known.Completion is { } percent ? $", {NumberText.Write(percent)}%" : "";
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{known.Year}: {Terms.Status.TitleOf(known.Status).Vi}{completion}\n{known.Results}");
        return text.Length <= MaxLength ? text : text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
    }
}
