using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

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
        "Kế hoạch không nêu giá trị mục tiêu để so sánh.",
        "The plan states no target value to compare with.");

    public static Text NotObserved { get; } = new(
        "Chưa có số liệu của năm này; không lấy số liệu của năm khác thay thế.",
        "Nothing was observed for this year; no other year stands in for it.");

    public static Text NoNumber { get; } = new(
        "Số liệu của năm này chỉ có ghi chú, không có giá trị để so sánh.",
        "The observation of this year holds no value to compare.");

    public static Text NothingEarlier { get; } = new(
        "Chưa có năm gốc: không có số liệu nào trước năm này và trước năm của mục tiêu.",
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
        "Giá trị hiện tại hoặc mục tiêu bằng 0 hoặc trái dấu với giá trị gốc nên không tính được tốc độ tăng.",
        "The present value or the target is 0 or has another sign than the baseline, so there is no rate of growth.");

    public static Text TooLarge { get; } = new(
        "Số liệu vượt quá phạm vi tính toán được.",
        "The figures are beyond what can be computed with.");

    public static Text EqualAndUnmoved { get; } = new(
        "Giá trị gốc đã bằng mục tiêu và chưa thay đổi, trong khi mục tiêu chưa đạt: không có quãng đường để so sánh.",
        "The baseline already equals the target and has not moved, and the target is not reached: there is no way to compare with.");

    public static Text EqualAndWorse { get; } = new(
        "Giá trị gốc đã bằng mục tiêu, nay kém hơn: không có quãng đường để so sánh.",
        "The baseline already equals the target, and the present value is worse: there is no way to compare with.");

    public static Text Lost { get; } = new(
        "Giá trị gốc đã vượt mục tiêu, nay mục tiêu không còn đạt.",
        "The baseline was already beyond the target, which is not reached any more.");

    public static Text NoneStated { get; } = new(
        "Chưa có số liệu nào được nêu là năm gốc.",
        "No figure is stated to be the baseline.");

    public static Text SeveralStated { get; } = new(
        "Có nhiều số liệu được nêu là năm gốc nên chưa xác định được năm gốc.",
        "More than one figure is stated to be the baseline, so there is none.");

    public static Text AreaNotStated(Area own) => new(
        $"Số liệu chưa nêu khu vực, nên chưa so sánh được với mục tiêu đặt ra cho {own.Name.Vi}.",
        $"The figure does not state its area, so it does not compare with the target, which was set for {own.Name[Language.En]}.");

    /// <summary>Which area, and among how many, the figure is of, and the target.</summary>
    public static Text NotComparable(Observation observation, Target target, Area? own)
    {
        var (area, outOf) = (observation.ComparedArea, target.OutOf is null ? null : observation.OutOf);
        return new(
            $"Số liệu là của {Of(area?.Name.Vi, outOf, Language.Vi)}; mục tiêu đặt ra cho {Of(own?.Name.Vi, target.OutOf, Language.Vi)}. "
                + "Chưa có văn bản chuyển tiếp mục tiêu.",
            $"The figure is of {Of(area?.Name[Language.En], outOf, Language.En)}; the target was set for "
                + $"{Of(own?.Name[Language.En], target.OutOf, Language.En)}. No decision carries the target over.");
    }

    private static string Of(string? area, int? outOf, Language language)
    {
        var name = area ?? (language == Language.En ? "the province" : "tỉnh");
        return outOf is not { } all ? name
            : language == Language.En ? string.Create(CultureInfo.InvariantCulture, $"{name} among {all} ranked units")
            : string.Create(CultureInfo.InvariantCulture, $"{name} trong số {all} đơn vị được xếp hạng");
    }

    public static Text BaselineOfOtherArea(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"Số liệu của năm gốc {year} không phải của khu vực đang được đánh giá."),
        string.Create(CultureInfo.InvariantCulture, $"The figure of the baseline year {year} is not of the area that is judged."));

    public static Text BaselineYearMissing(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"Chưa có số liệu của năm gốc {year}."),
        string.Create(CultureInfo.InvariantCulture, $"Nothing was observed for the baseline year {year}."));

    public static Text BaselineYearNotBefore(int year) => new(
        string.Create(CultureInfo.InvariantCulture, $"Năm gốc {year} phải trước năm được đánh giá và trước năm của mục tiêu."),
        string.Create(CultureInfo.InvariantCulture,
            $"The baseline year {year} must be before the year assessed and before the target's year."));
}
