using System.Globalization;
using StPlan.Demo.Story;
using StPlan.Domain.Reporting;

namespace StPlan.Demo.Texts;

/// <summary>The sentences that all reports share.</summary>
internal static class ReportTexts
{
    public static string Results(TaskTheme theme, string results, int[] quantities, int year, Stage stage, Standing standing)
    {
        var period = Period(stage, year);
        return standing switch
        {
            { IsOld: true, Status: PlanTaskStatus.Cancelled } =>
                $"{period} không phát sinh nội dung; {theme.Subject} đã dừng thực hiện từ năm trước.",
            { IsOld: true } =>
                $"Nhiệm vụ đã hoàn thành từ năm trước; {period.ToLowerInvariant()} cơ quan chủ trì tiếp tục duy trì, theo dõi kết quả "
                    + $"của {theme.Subject}.",
            { Status: PlanTaskStatus.NotStarted } =>
                $"{period} chưa triển khai {theme.Subject}; đơn vị đang xây dựng kế hoạch chi tiết và dự toán kinh phí.",
            { Status: PlanTaskStatus.Paused } =>
                $"{period} tạm dừng {theme.Subject} để rà soát theo mô hình tổ chức mới; hồ sơ, sản phẩm đã có được lưu trữ để tiếp tục "
                    + "sử dụng.",
            { Status: PlanTaskStatus.Cancelled } =>
                $"{period} dừng thực hiện {theme.Subject}; nội dung được lồng ghép vào các chương trình, đề án khác của tỉnh.",
            { Status: PlanTaskStatus.Completed } =>
                $"{period}, {Fill(results, quantities)}. Đã hoàn thành nội dung nhiệm vụ theo kế hoạch.",
            { Completion: { } completion } =>
                $"{period}, {Fill(results, quantities)}. Mức độ hoàn thành ước đạt {completion}%; các nội dung còn lại đang tiếp tục "
                    + "thực hiện.",
            _ => $"{period}, {Fill(results, quantities)}. Các nội dung còn lại đang tiếp tục thực hiện.",
        };
    }

    public static string ReasonOfUpdate(Stage stage, int year) => stage == Stage.NineMonths
        ? $"Cập nhật số liệu 9 tháng năm {year}."
        : $"Cập nhật số liệu cả năm {year} thay số liệu đã báo cáo trong năm.";

    private static string Period(Stage stage, int year) => stage switch
    {
        Stage.FirstHalf => $"6 tháng đầu năm {year}",
        Stage.NineMonths => $"9 tháng năm {year}",
        _ => $"Năm {year}",
    };

    private static string Fill(string template, int[] quantities)
    {
        for (var i = 0; i < quantities.Length; i++)
        {
            template = template.Replace($"{{{i}}}", Number(quantities[i]), StringComparison.Ordinal);
        }

        return template;
    }

    /// <summary>As offices write it: "02", "45", "1.250".</summary>
    private static string Number(int quantity) =>
        quantity < 10 ? $"0{quantity}" : quantity.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.');
}
