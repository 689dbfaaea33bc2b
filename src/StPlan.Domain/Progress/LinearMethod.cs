using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>linear/1: the way that was made, against the way that a straight line from the baseline to the target would have made by then.</summary>
internal sealed class LinearMethod : IndicatorRule
{
    public override ProgressMethod Method { get; } = new()
    {
        Name = "linear",
        Version = "1",
        Formula = new Text(
            "q = [(y − y0) / (yT − y0)] / [(t − t0) / (T − t0)]; y: giá trị của năm t; y0: giá trị của năm gốc t0; yT: chỉ tiêu của năm T. Nếu chỉ tiêu đã đạt "
            + "theo phép so sánh của kế hoạch thì là “Đạt”, không xét q.",
            "q = [(y − y0) / (yT − y0)] / [(t − t0) / (T − t0)]; y: the value of year t; y0: that of the baseline year t0; yT: the target of year T. Where the target "
            + "is reached by the plan's comparison, the status is ACHIEVED whatever q is."),
        Thresholds = Cuts.Thresholds,
    };

    protected override bool Fits(IndicatorKind kind) =>
        kind is IndicatorKind.Quantity or IndicatorKind.Share or IndicatorKind.RatePerYear or IndicatorKind.Rank;

    protected override Verdict Judge(Target target, Observation observation, Baseline baseline)
    {
        var (comparator, end, present) = (target.Comparator!.Value, target.Value!.Value, observation.Number!.Value);
        return Comparison.IsMet(comparator, present, end) ? Verdict.Achieved
            : baseline.Observation is not { } start ? Verdict.NoBaseline(baseline.WhyNone!)
            : new Way(
                start.Number!.Value, present, end, Comparison.IsUpward(comparator), observation.Year - start.Year, target.Year - start.Year).JudgeLinear();
    }
}
