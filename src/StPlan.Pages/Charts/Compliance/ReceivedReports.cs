using StPlan.Domain;
using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.Pages.Charts.Drawing;
using StPlan.Pages.Components;

namespace StPlan.Pages.Charts.Compliance;

/// <summary>How much of what was expected of an agency in a year came, in five steps.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Color">Its colour; null where nothing was expected, and nothing is drawn.</param>
/// <param name="Symbol">Its sign.</param>
internal sealed record ReceivedReports(Text Label, StatusColor? Color, Symbol Symbol)
{
    public static ReceivedReports AllOnTime { get; } =
        new(new("Đủ, đúng hạn", "All, on time"), StatusColor.Of(TaskProgressStatus.Completed), Symbol.Check);

    public static ReceivedReports AllSomeLate { get; } =
        new(new("Đủ, có trễ hạn", "All, some of them late"), StatusColor.Of(TaskProgressStatus.Paused), Symbol.Clock);

    public static ReceivedReports Some { get; } = new(new("Chưa đủ", "Not all"), StatusColor.Of(TaskProgressStatus.InProgress),
        Symbol.Half);

    public static ReceivedReports None { get; } = new(new("Chưa có báo cáo", "None"), StatusColor.None, Symbol.Nothing);

    public static ReceivedReports NothingExpected { get; } = new(new("Không phải gửi báo cáo", "No report due"), null, Symbol.Nothing);

    public static IReadOnlyList<ReceivedReports> All { get; } = [AllOnTime, AllSomeLate, Some, None, NothingExpected];

    /// <param name="compliance">Null where the agency is not among those who report in the year.</param>
    public static ReceivedReports Of(ReportingCompliance? compliance) => compliance switch
    {
        null or { ExpectedReports: 0 } => NothingExpected,
        { ReceivedReports: 0 } => None,
        { MissingReports: > 0 } => Some,
        { LateReports: > 0 } => AllSomeLate,
        _ => AllOnTime,
    };
}
