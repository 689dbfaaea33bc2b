using StPlan.Domain;
using StPlan.Domain.Progress;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.Api.PublicSchema.Progress;

internal sealed class IndicatorProgressType : ObjectType<IndicatorProgress>
{
    protected override void Configure(ObjectTypeDescriptor<IndicatorProgress> descriptor)
    {
        descriptor.Description("How an indicator stands in a year (tiến độ chỉ tiêu), with the receipt: what from, how, and where the cuts are.");
        descriptor.Field(p => p.Indicator).Description("The indicator (chỉ tiêu).");
        descriptor.Field(p => p.Year).Description("The year that is answered (năm), also where none was asked for.");
        descriptor.Field(p => p.Status).Description("How it stands (đánh giá).");
        descriptor.LabelField("statusLabel", p => p.Status.Label()).Description("The status for people (tên đánh giá).");
        descriptor.Field(p => p.Ratio).Description("What the thresholds were applied to (tỷ lệ tiến độ), to four decimals; null where the status came without.");
        descriptor.Field("reason").Type("String").Description("Why the status is what it is where no ratio says it (lý do).")
            .Argument("lang", a => a.Type("Language!").DefaultValueSyntax("VI").Description("The language (ngôn ngữ)."))
            .Resolve(c => c.Parent<IndicatorProgress>().Reason?.In(c.ArgumentValue<Language>("lang")));
        descriptor.Field(p => p.Inputs).Description("Everything that it was computed from (số liệu đầu vào).");
        descriptor.Field(p => p.Method).Description("How it was computed (phương pháp tính).");
    }
}

internal sealed class ProgressInputsType : ObjectType<ProgressInputs>
{
    protected override void Configure(ObjectTypeDescriptor<ProgressInputs> descriptor)
    {
        descriptor.Description("Everything that an indicator's status was computed from (số liệu đầu vào).");
        descriptor.Field(i => i.Observation).Description("The observation of the year (số liệu của năm); null when there is none.");
        descriptor.Field(i => i.Value).Description("What was compared (giá trị so sánh): the value, the rank, or the multiple of the baseline.");
        descriptor.Field(i => i.Baseline).Description("The observation that the change is measured from (số liệu gốc); null where none is needed, or there is none.");
        descriptor.Field(i => i.BaselineValue).Description("The baseline's value as it was compared (giá trị gốc): 1 for a multiple.");
        descriptor.Field(i => i.BaselineYear).Description("The baseline's year (năm gốc).");
        descriptor.Field(i => i.Comparator).Description("How a value has to stand to the target (phép so sánh); null where the plan sets nothing to compare with.");
        descriptor.Field(i => i.TargetValue).Description("The target's value (giá trị mục tiêu); null where the plan sets none.");
        descriptor.Field(i => i.TargetYear).Description("The target's year (năm mục tiêu).");
        descriptor.Field(i => i.OutOf).Description("Of a rank: how many were ranked (trong tổng số).");
        descriptor.Field(i => i.IsSeriesBreak).Description("Whether the ranks before were among another number of provinces (gián đoạn chuỗi số liệu), so that they do not compare.");
    }
}

internal sealed class IndicatorStatusType : EnumType<IndicatorStatus>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorStatus> descriptor)
    {
        descriptor.Description("How an indicator stands in a year (đánh giá tiến độ chỉ tiêu).");
        descriptor.Value(IndicatorStatus.Achieved, "The target is reached (đạt).");
        descriptor.Value(IndicatorStatus.OnTrack, "On the way to the target (đúng tiến độ).");
        descriptor.Value(IndicatorStatus.Moderate, "Moderate progress (tiến bộ vừa phải).");
        descriptor.Value(IndicatorStatus.Limited, "Limited progress (tiến bộ hạn chế).");
        descriptor.Value(IndicatorStatus.Deteriorating, "Away from the target (giảm sút).");
        descriptor.Value(IndicatorStatus.NotAchieved, "Not met in that year (chưa đạt), of what is either met or not: rates, ranks, milestones.");
        descriptor.Value(IndicatorStatus.NotReported, "No figure of the year (chưa có số liệu).");
        descriptor.Value(IndicatorStatus.NoBaseline, "No baseline to compare with (chưa có số liệu năm gốc).");
        descriptor.Value(IndicatorStatus.NotAssessable, "Not to be judged by numbers (không đánh giá được bằng số).");
    }
}

internal sealed class IndicatorMethodType : EnumType<IndicatorMethod>
{
    protected override void Configure(EnumTypeDescriptor<IndicatorMethod> descriptor)
    {
        descriptor.Description("The ways in which the progress of an indicator can be judged (phương pháp đánh giá chỉ tiêu).");
        descriptor.Value(IndicatorMethod.Linear, "`linear/1`: the way that was made, against that of a straight line to the target (tuyến tính).");
        descriptor.Value(IndicatorMethod.Cagr, "`cagr/1`: the growth a year, against the growth a year that the target needs (tốc độ tăng trưởng kép), as Open SDG does.");
        descriptor.Value(IndicatorMethod.Point, "`point/1`: met or not in that year (đạt trong năm).");
        descriptor.Value(IndicatorMethod.Multiple, "`multiple/1`: the value as a multiple of that of the baseline year (số lần so với năm gốc).");
    }
}
