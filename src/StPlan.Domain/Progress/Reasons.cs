using System.Globalization;

namespace StPlan.Domain.Progress;

/// <summary>Why a status came without a ratio.</summary>
internal static class Reasons
{
    public static Text Qualitative { get; } = new(
        "Chỉ tiêu định tính: kế hoạch không nêu giá trị để so sánh.",
        "Qualitative: the plan states no value to compare with.");

    public static Text Misfit { get; } = new(
        "Phương pháp được yêu cầu không áp dụng cho loại chỉ tiêu này.",
        "The method that was asked for does not apply to this kind of indicator.");

    public static Text NoTarget { get; } = new(
        "Kế hoạch không nêu giá trị chỉ tiêu để so sánh.",
        "The plan states no target value to compare with.");

    public static Text NotObserved { get; } = new(
        "Chưa có số liệu của năm này; không lấy số liệu của năm khác thay thế.",
        "Nothing was observed for this year; no other year stands in for it.");

    public static Text NoNumber { get; } = new(
        "Quan sát của năm này chỉ có ghi chú, không có giá trị để so sánh.",
        "The observation of this year holds no value to compare.");

    public static Text NothingEarlier { get; } = new(
        "Chưa có năm gốc: không có số liệu nào trước năm này và trước năm của chỉ tiêu.",
        "No baseline: there is no value before this year and before the target's year.");

    public static Text OtherDenominator { get; } = new(
        "Chưa có năm gốc: chưa có thứ hạng trước đó trong cùng số đơn vị được xếp hạng.",
        "No baseline: there is no earlier rank among the same number of ranked units.");

    public static Text BaselineNotPositive { get; } = new(
        "Giá trị của năm gốc không lớn hơn 0 nên không tính được bội số.",
        "The value of the baseline year is not above 0, so there is no multiple of it.");

    public static Text ZeroBaseline { get; } = new(
        "Giá trị của năm gốc bằng 0 nên không tính được tốc độ tăng.",
        "The value of the baseline year is 0, so there is no rate of growth from it.");

    public static Text ChangeOfSign { get; } = new(
        "Giá trị hiện tại hoặc chỉ tiêu bằng 0 hoặc trái dấu với giá trị gốc nên không tính được tốc độ tăng.",
        "The present value or the target is 0 or has another sign than the baseline, so there is no rate of growth.");

    public static Text TooLarge { get; } = new(
        "Số liệu vượt quá phạm vi tính toán được.",
        "The figures are beyond what can be computed with.");

    public static Text EqualAndUnmoved { get; } = new(
        "Giá trị gốc đã bằng chỉ tiêu và chưa thay đổi, trong khi chỉ tiêu chưa đạt: không có quãng đường để so sánh.",
        "The baseline already equals the target and has not moved, and the target is not reached: there is no way to compare with.");

    public static Text EqualAndWorse { get; } = new(
        "Giá trị gốc đã bằng chỉ tiêu, nay kém hơn: không có quãng đường để so sánh.",
        "The baseline already equals the target, and the present value is worse: there is no way to compare with.");

    public static Text Lost { get; } = new(
        "Giá trị gốc đã vượt chỉ tiêu, nay chỉ tiêu không còn đạt.",
        "The baseline was already beyond the target, which is not reached any more.");

    public static Text BaselineYearMissing(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"Chưa có số liệu của năm gốc {year}."),
        string.Create(CultureInfo.InvariantCulture, $"Nothing was observed for the baseline year {year}."));

    public static Text BaselineYearNotBefore(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"Năm gốc {year} phải trước năm được đánh giá và trước năm của chỉ tiêu."),
        string.Create(CultureInfo.InvariantCulture,
            $"The baseline year {year} must be before the year assessed and before the target's year."));
}
