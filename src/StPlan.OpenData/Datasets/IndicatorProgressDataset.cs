using StPlan.Domain.Progress;
using StPlan.Domain.Reporting;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class IndicatorProgressDataset
{
    public static Dataset Declaration { get; } = new Dataset<IndicatorInPeriod>(
        data => from plan in data.Plans from indicator in plan.Indicators from period in BegunPeriods.Of(plan) select new IndicatorInPeriod(indicator.ProgressIn(period.Year), period))
    {
        Name = "indicator-progress",
        Title = new("Tiến độ chỉ tiêu", "Indicator progress"),
        Description = new(
            "Đánh giá từng chỉ tiêu trong từng năm đã bắt đầu kỳ báo cáo, cùng mọi số liệu đầu vào và phương pháp. Năm chưa có số liệu là NOT_REPORTED.",
            "How each indicator stands in each year whose reporting period has begun, with all that it was computed from. A year without a figure is NOT_REPORTED."),
        OwnColumns =
        [
            CommonColumns.PlanId<IndicatorInPeriod>(p => p.Progress.Indicator.Objective.Plan),
            new("indicator_id", ColumnType.String, new("Chỉ tiêu", "Indicator"), new("Định danh của chỉ tiêu.", "The indicator's id."), p => PlanKey.Of(p.Progress.Indicator)) { IsKey = true, References = new("indicators", "id") },
            CommonColumns.IndicatorCode<IndicatorInPeriod>(p => p.Progress.Indicator),
            new("year", ColumnType.Year, new("Năm", "Year"), new("Năm được đánh giá.", "The year that is judged."), p => p.Progress.Year) { IsKey = true },
            CommonColumns.PeriodState<IndicatorInPeriod>(p => p.Period),
            new("status", ColumnType.String, new("Đánh giá", "Status"), new("NOT_REPORTED khi chưa có số liệu của năm.", "NOT_REPORTED where there is no figure of the year."), p => Cell.Code<IndicatorStatus>(p.Progress.Status)) { Codes = CodeLists.IndicatorStatus },
            new("ratio", ColumnType.Decimal, new("Tỷ lệ tiến độ", "Ratio"), new("Giá trị so với các ngưỡng, đến bốn chữ số thập phân; trống khi không dùng tỷ lệ.", "What the thresholds were applied to, to four decimals; empty where the status came without."), p => p.Progress.Ratio) { IsNullable = true },
            .. CommonColumns.Bilingual<IndicatorInPeriod>("reason", new("Lý do", "Reason"), new("Vì sao đánh giá như vậy khi không có tỷ lệ.", "Why the status is what it is where no ratio says it."), p => p.Progress.Reason, isNullable: true),
            new("value", ColumnType.Decimal, new("Giá trị so sánh", "Compared value"), new("Giá trị, thứ hạng, hoặc số lần so với năm gốc.", "The value, the rank, or the multiple of the baseline."), p => p.Progress.Inputs.Value) { IsNullable = true },
            new("baseline_value", ColumnType.Decimal, new("Giá trị gốc", "Baseline value"), new("Số liệu gốc như được so sánh.", "The baseline as it was compared."), p => p.Progress.Inputs.BaselineValue) { IsNullable = true },
            new("baseline_year", ColumnType.Year, new("Năm gốc", "Baseline year"), new("Năm của số liệu gốc.", "The year of the baseline."), p => p.Progress.Inputs.BaselineYear) { IsNullable = true },
            new("comparator", ColumnType.String, new("Phép so sánh", "Comparator"), new("Của chỉ tiêu.", "The indicator's."), p => Cell.Code(p.Progress.Inputs.Comparator)) { IsNullable = true, Codes = CodeLists.Comparator },
            new("target_value", ColumnType.Decimal, new("Giá trị mục tiêu", "Target value"), new("Của chỉ tiêu.", "The indicator's."), p => p.Progress.Inputs.TargetValue) { IsNullable = true },
            new("target_year", ColumnType.Year, new("Năm mục tiêu", "Target year"), new("Của chỉ tiêu.", "The indicator's."), p => p.Progress.Inputs.TargetYear),
            new("out_of", ColumnType.Integer, new("Trong tổng số", "Out of"), new("Với thứ hạng: số đơn vị được xếp hạng.", "Of a rank: how many were ranked."), p => p.Progress.Inputs.OutOf) { IsNullable = true },
            new("is_series_break", ColumnType.Boolean, new("Ngắt chuỗi", "Series break"), new("true: các hạng trước đó xếp trong tổng số khác nên không so sánh được.", "true where the ranks before were among another number, so that they do not compare."), p => p.Progress.Inputs.IsSeriesBreak),
            new("observation_id", ColumnType.String, new("Số liệu của năm", "Observation"), new("Trống khi chưa có.", "Empty where there is none."), p => p.Progress.Inputs.Observation?.Id) { IsNullable = true, References = new("observations", "id") },
            new("baseline_observation_id", ColumnType.String, new("Số liệu gốc", "Baseline observation"), new("Trống khi không cần hoặc chưa có.", "Empty where none is needed, or there is none."), p => p.Progress.Inputs.Baseline?.Id) { IsNullable = true, References = new("observations", "id") },
            CommonColumns.Method<IndicatorInPeriod>(p => p.Progress.Method),
        ],
    };

    private sealed record IndicatorInPeriod(IndicatorProgress Progress, ReportingPeriod Period);
}
