using StPlan.Domain;
using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class IndicatorProgressType : ObjectType<IndicatorProgress>
{
    protected override void Configure(ObjectTypeDescriptor<IndicatorProgress> descriptor)
    {
        descriptor.Description(
            "The progress of an indicator in a year (tiến độ chỉ tiêu), with its basis: inputs, method and thresholds (căn cứ tính).");
        descriptor.Field(p => p.Indicator).Description("The indicator (chỉ tiêu).");
        descriptor.Field(p => p.Year).Description("The year of this answer (năm), also if the query names none.");
        descriptor.Field(p => p.Status).Description("The verdict (đánh giá).");
        descriptor.LabelField("statusLabel", p => p.Status.Label()).Description("The verdict as a label, for display (tên đánh giá).");
        descriptor.Field(p => p.Ratio)
            .Description("The ratio to compare with the thresholds (tỷ lệ tiến độ), to four decimals; null if the verdict needs none.");
        descriptor.Field("reason").Type("String").Description("The reason for the verdict if there is no ratio (lý do).")
            .Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description("The language (ngôn ngữ)."))
            .Resolve(c => c.Parent<IndicatorProgress>().Reason?.In(c.ArgumentValue<Language>("lang")));
        descriptor.Field(p => p.Inputs).Description("The inputs of the calculation (số liệu đầu vào).");
        descriptor.Field(p => p.Method).Description("The method of the calculation (phương pháp tính).");
    }
}

internal sealed class ProgressInputsType : ObjectType<ProgressInputs>
{
    protected override void Configure(ObjectTypeDescriptor<ProgressInputs> descriptor)
    {
        descriptor.Description("The inputs of the calculation for an indicator (số liệu đầu vào).");
        descriptor.Field(i => i.Observation).Description("The observation of the year (số liệu của năm); null when there is none.");
        descriptor.Field(i => i.Value)
            .Description("The compared value (giá trị so sánh): the value, the rank, or the multiple of the baseline.");
        descriptor.Field(i => i.Baseline).Description("The baseline (số liệu gốc); null if none is needed or there is none.");
        descriptor.Field(i => i.BaselineValue).Description("The value of the baseline in the comparison (giá trị gốc): 1 for a multiple.");
        descriptor.Field(i => i.BaselineYear).Description("The baseline's year (năm gốc).");
        descriptor.Field(i => i.Comparator)
            .Description("How to compare a value with the target (phép so sánh); null if the plan sets nothing to compare.");
        descriptor.Field(i => i.TargetValue).Description("The target's value (giá trị mục tiêu); null where the plan sets none.");
        descriptor.Field(i => i.TargetYear).Description("The target's year (năm mục tiêu).");
        descriptor.Field(i => i.OutOf).Description("Of a rank: how many were ranked (trong tổng số).");
        descriptor.Field(i => i.IsSeriesBreak)
            .Description(
                "Whether the earlier ranks were among another number of provinces (gián đoạn chuỗi số liệu). Such ranks do not compare.");
    }
}

internal sealed class IndicatorStatusType : EnumType<IndicatorStatus>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorStatus> descriptor)
    {
        descriptor.Description("The verdict on an indicator in a year (đánh giá tiến độ chỉ tiêu).");
        descriptor.Value(IndicatorStatus.Achieved, "The target is reached (đạt).");
        descriptor.Value(IndicatorStatus.OnTrack, "On the way to the target (đúng tiến độ).");
        descriptor.Value(IndicatorStatus.Moderate, "Moderate progress (tiến bộ vừa phải).");
        descriptor.Value(IndicatorStatus.Limited, "Limited progress (tiến bộ hạn chế).");
        descriptor.Value(IndicatorStatus.Deteriorating, "Away from the target (giảm sút).");
        descriptor.Value(IndicatorStatus.NotAchieved,
            "Not met in that year (chưa đạt). Only for rates, ranks and milestones, which are either met or not.");
        descriptor.Value(IndicatorStatus.NotReported, "No figure of the year (chưa có số liệu).");
        descriptor.Value(IndicatorStatus.NoBaseline, "No baseline to compare with (chưa có số liệu năm gốc).");
        descriptor.Value(IndicatorStatus.NotAssessable, "Numbers cannot judge it (không đánh giá được bằng số).");
    }
}

internal sealed class IndicatorMethodType : EnumType<IndicatorMethod>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorMethod> descriptor)
    {
        descriptor.Description("The methods to judge the progress of an indicator (phương pháp đánh giá chỉ tiêu).");
        descriptor.Value(IndicatorMethod.Linear,
            "`linear/1`: the change so far, compared with a straight line to the target (tuyến tính).");
        descriptor.Value(IndicatorMethod.Cagr,
            "`cagr/1`: the yearly growth, compared with the yearly growth that the target needs (tốc độ tăng trưởng kép), as in Open SDG.");
        descriptor.Value(IndicatorMethod.Point, "`point/1`: met or not in that year (đạt trong năm).");
        descriptor.Value(IndicatorMethod.Multiple, "`multiple/1`: the value as a multiple of the baseline value (số lần so với năm gốc).");
    }
}
