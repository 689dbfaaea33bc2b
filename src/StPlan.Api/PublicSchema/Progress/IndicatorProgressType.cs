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
        descriptor.LabelField("summary", p => p.Summary)
            .Description("The verdict in a sentence, for display (tóm tắt): over how many years, by whose decision, or the reason.");
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
        descriptor.Field(i => i.ReachedFrom)
            .Description(
                "The value in the comparison (giá trị so sánh với mục tiêu): 38 for \"khoảng 40%\", else the target's value; null where "
                    + "the plan sets none.");
        descriptor.Field("reachedWhen").Type("String")
            .Description(
                "The comparison in words (mục tiêu đạt khi), such as `≥ 38 (“khoảng 40”: thấp hơn mục tiêu không quá 5%)`; null where "
                    + "the plan sets nothing to compare.")
            .Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description("The language (ngôn ngữ)."))
            .Resolve(c => c.Parent<ProgressInputs>().ReachedWhen?.In(c.ArgumentValue<Language>("lang")));
        descriptor.Field(i => i.OutOf).Description("Of a rank: how many were ranked (trong tổng số).");
        descriptor.Field(i => i.TargetOutOf)
            .Description("Of a rank: among how many units the target was set (mục tiêu trong tổng số); null if that is not stated.");
        descriptor.Field(i => i.Area)
            .Description("The area that the figure was compared as (khu vực); null if there is no figure, or nobody can tell.");
        descriptor.Field(i => i.IsAreaTaken)
            .Description(
                "Whether the figure states no area and was taken to be of the plan's own (khu vực suy ra từ năm), because the whole "
                    + "year lies "
                    + "within its time.");
        descriptor.Field(i => i.CarryOver)
            .Description("The decision that replaced the target in this comparison (mục tiêu chuyển tiếp); null if it was the plan's.");
        descriptor.Field(i => i.Years)
            .Description(
                "The years from the baseline to the year of this answer (số năm so sánh); null if one figure was compared with the "
                    + "target.");
        descriptor.Field(i => i.IsSeriesBreak)
            .Description(
                "Whether the figure before does not compare with it (gián đoạn chuỗi số liệu): it is of another area, or a rank among "
                    + "another "
                    + "number of units.");
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
        descriptor.Value(IndicatorStatus.NotComparable,
            "The figure is of another area, or a rank among another number of units, than the target (chưa so sánh được).");
    }
}

internal sealed class IndicatorMethodType : EnumType<IndicatorMethod>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorMethod> descriptor)
    {
        descriptor.Description("The methods to judge the progress of an indicator (phương pháp đánh giá chỉ tiêu).");
        descriptor.Value(IndicatorMethod.Linear,
            "`linear`: the change so far, compared with a straight line to the target (tuyến tính).");
        descriptor.Value(IndicatorMethod.Cagr,
            "`cagr`: the yearly growth, compared with the yearly growth that the target needs (tốc độ tăng trưởng kép), as in Open SDG.");
        descriptor.Value(IndicatorMethod.Point, "`point`: met or not in that year (đạt trong năm).");
        descriptor.Value(IndicatorMethod.Multiple, "`multiple`: the value as a multiple of the baseline value (số lần so với năm gốc).");
    }
}
