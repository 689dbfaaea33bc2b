using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>qualitative/1: no judgement. The plan sets a direction; what was observed is shown as it is.</summary>
internal sealed class QualitativeMethod : IndicatorRule
{
    public override ProgressMethod Method { get; } = new()
    {
        Name = "qualitative",
        Version = "1",
        Formula = new Text(
            "Không tính: kế hoạch không nêu giá trị để so sánh; ghi nhận của năm được công bố nguyên văn.",
            "Not computed: the plan states no value to compare with; what was observed in the year is published as it is."),
    };

    protected override bool HasBaseline => false;

    protected override bool Fits(IndicatorKind kind) => kind == IndicatorKind.Qualitative;

    // Never asked: a qualitative indicator has its answer before.
    protected override Verdict Judge(Target target, Observation observation, Baseline baseline) => Verdict.NotAssessable(Reasons.Qualitative);
}
