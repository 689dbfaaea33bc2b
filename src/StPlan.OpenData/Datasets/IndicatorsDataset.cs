using StPlan.Domain.Plans;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Datasets;

internal static class IndicatorsDataset
{
    public static Dataset Declaration { get; } = new Dataset<Indicator>(data => data.Plans.SelectMany(p => p.Indicators))
    {
        Name = "indicators",
        Title = new("Chỉ tiêu", "Indicators"),
        Description = new(
            "Các chỉ tiêu của mục tiêu cụ thể: lời của kế hoạch và giá trị đọc được từ đó.",
            "The indicators of the objectives: the plan's words, and the values read out of them."),
        OwnColumns =
        [
            CommonColumns.Id<Indicator>("chỉ tiêu", "indicator", PlanKey.Of),
            CommonColumns.PlanId<Indicator>(i => i.Objective.Plan),
            new("code", ColumnType.String, new("Mã", "Code"), new("Mã trong kế hoạch: tfp-share.", "Its code in the plan: tfp-share."), i => i.Code),
            new("objective_id", ColumnType.String, new("Mục tiêu", "Objective"), new("Mục tiêu mà nó thuộc về.", "The objective it belongs to."), i => PlanKey.Of(i.Objective))
            { References = new("objectives", "id") },
            .. CommonColumns.Bilingual<Indicator>("name", new("Tên chỉ tiêu", "Name"), new("Tên, theo lời của kế hoạch.", "Its name, made of the plan's words."), i => i.Name),
            new("kind", ColumnType.String, new("Loại", "Kind"), new("Loại giá trị, quyết định cách đánh giá.", "What kind of value it has, and so how it is judged."), i => Cell.Code<IndicatorKind>(i.Kind)) { Codes = CodeLists.IndicatorKind },
            new("unit_code", ColumnType.String, new("Mã đơn vị tính", "Unit code"), new("Đơn vị tính; trống khi không đo bằng số.", "The unit of its values; empty where nothing is measured."), i => i.Unit?.Code) { IsNullable = true },
            .. CommonColumns.Bilingual<Indicator>("unit", new("Đơn vị tính", "Unit"), new("Tên đơn vị tính.", "The unit for people."), i => i.Unit?.Name, isNullable: true),
            new("comparator", ColumnType.String, new("Phép so sánh", "Comparator"), new("Giá trị phải đứng thế nào so với mục tiêu; trống khi kế hoạch không đặt số.", "How a value has to stand to the target; empty where the plan sets nothing to compare with."), i => Cell.Code(i.Target.Comparator))
            { IsNullable = true, Codes = CodeLists.Comparator },
            new("target_value", ColumnType.Decimal, new("Giá trị mục tiêu", "Target value"), new("Theo đơn vị tính của chỉ tiêu; trống khi kế hoạch không đặt số.", "In the indicator's unit; empty where the plan sets none."), i => i.Target.Value) { IsNullable = true },
            new("target_year", ColumnType.Year, new("Năm mục tiêu", "Target year"), new("Đến hết năm này.", "By the end of this year."), i => i.Target.Year),
            new("baseline_year", ColumnType.Year, new("Năm gốc", "Baseline year"), new("Với chỉ tiêu gấp nhiều lần: năm để so sánh.", "Of a multiple: the year it is a multiple of."), i => i.Target.BaselineYear) { IsNullable = true },
            new("target_wording", ColumnType.String, new("Nguyên văn mục tiêu", "Target wording"), new("Lời của kế hoạch.", "The plan's own words."), i => i.Target.Wording),
            .. CommonColumns.Note<Indicator>(i => i.Note),
        ],
    };
}
