using System.Globalization;
using StPlan.Domain;
using StPlan.Domain.Plans;

namespace StPlan.Pages.Charts;

/// <summary>What charts are called, in the picture, in tables and in lists.</summary>
internal static class ChartTitles
{
    public static Text Groups(int year) => Of($"Nhiệm vụ theo nhóm và tình trạng, năm {year}", $"Tasks by group and status, {year}");

    public static Text Indicator(Indicator indicator) => Of(
        $"{indicator.Name.Vi}: mục tiêu đến năm {indicator.Target.Year}",
        $"{indicator.Name[Language.En]}: target for {indicator.Target.Year}");

    public static Text Compliance(Plan plan) => Of(
        $"Số báo cáo đã nhận trên số phải gửi, theo cơ quan và năm – Kế hoạch số {plan.Number}",
        $"Reports received of those due, by agency and year – Plan No. {plan.Number}");

    public static Text Timeline(int year) => Of(
        $"Thời gian thực hiện các nhiệm vụ và tình trạng năm {year}", $"Timeframes of the tasks and their status in {year}");

    private static Text Of(FormattableString vi, FormattableString en) =>
        new(vi.ToString(CultureInfo.InvariantCulture), en.ToString(CultureInfo.InvariantCulture));
}
