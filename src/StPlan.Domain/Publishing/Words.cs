using System.Globalization;
using StPlan.Domain.Observations;
using StPlan.Domain.Reporting;

namespace StPlan.Domain.Publishing;

/// <summary>Values as they stand within a sentence, in both languages.</summary>
internal static class Words
{
    public static Text NotStated { get; } = new("không nêu", "not stated");

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static Text Of(decimal? value, string unit = "") => value is null ? NotStated : new Text(
        value.Value.ToString("#,0.############", Vietnamese) + unit,
        value.Value.ToString("#,0.############", CultureInfo.InvariantCulture) + unit);

    public static Text Of(bool? value, Text yes, Text no) => value switch { null => NotStated, true => yes, false => no };

    public static Text Of(PlanTaskStatus status) => status switch
    {
        PlanTaskStatus.NotStarted => new("chưa thực hiện", "not started"),
        PlanTaskStatus.InProgress => new("đang thực hiện", "in progress"),
        PlanTaskStatus.Completed => new("hoàn thành", "completed"),
        PlanTaskStatus.Paused => new("tạm dừng", "paused"),
        PlanTaskStatus.Cancelled => new("hủy bỏ", "cancelled"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Text Of(ObservationQuality quality) => quality switch
    {
        ObservationQuality.Final => new("chính thức", "final"),
        ObservationQuality.Provisional => new("sơ bộ", "provisional"),
        ObservationQuality.Estimated => new("ước tính", "estimated"),
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, null),
    };
}
