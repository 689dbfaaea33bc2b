using StPlan.Domain;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>What is said of a file in which there is no table.</summary>
internal static class Unrecognised
{
    private const int Shown = 5;

    /// <param name="first">What stands where the heading should.</param>
    public static Text Message(SheetRow? first)
    {
        var found = first is null ? null : string.Join(", ", first.Cells.Take(Shown).Select(cell => Quoted.Of(cell.Shown)));
        var (reports, observations) = (Required(FileKind.Reports), Required(FileKind.Observations));
        return new Text(
            $"{(found is null ? "Không có dòng nào" : $"Dòng đầu tiên là {found}")}. "
                + $"Phải có dòng tiêu đề với các cột {reports} (báo cáo) hoặc {observations} (số liệu chỉ tiêu).",
            $"{(found is null ? "There is no row" : $"The first row is {found}")}. "
                + $"Write a heading with the columns {reports} (reports) or {observations} (observations).");
    }

    private static string Required(FileKind kind) =>
        string.Join(", ", Header.All(kind).Where(column => column.IsRequired).Select(column => column.Name));
}
