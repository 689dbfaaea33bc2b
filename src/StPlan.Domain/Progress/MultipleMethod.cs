using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>
/// multiple/1: "tăng tối thiểu 03 lần so với năm 2020". The multiple m is 1 in the baseline year and compared with the target; where it
/// is not reached, the way of m from 1 is judged as linear/1 does. Computed in what is counted, with the target times the baseline:
/// that is the same and has no remainder.
/// </summary>
internal sealed class MultipleMethod : IndicatorRule
{
    public override ProgressMethod Method { get; } = new()
    {
        Name = "multiple",
        Version = "1",
        Formula = new Text(
            "m = y / y0; y: số của năm t; y0: số của năm gốc t0 mà kế hoạch nêu. m so sánh với chỉ tiêu mT theo phép so sánh của kế "
                + "hoạch: đạt thì là “Đạt”. Nếu chưa: "
            + "q = [(m − 1) / (mT − 1)] / [(t − t0) / (T − t0)].",
            "m = y / y0; y: the number of year t; y0: that of the baseline year t0 that the plan names. m is compared with the target mT "
                + "as the plan compares: met is "
            + "ACHIEVED. If not: q = [(m − 1) / (mT − 1)] / [(t − t0) / (T − t0)]."),
        Thresholds = Cuts.Thresholds,
    };

    protected override bool Fits(IndicatorKind kind) => kind == IndicatorKind.MultipleOfBaseline;

    protected override Verdict Judge(Target target, Observation observation, Baseline baseline)
    {
        if (baseline.Observation is not { } start)
        {
            return Verdict.NoBaseline(baseline.WhyNone!);
        }

        if (start.Number <= 0)
        {
            return Verdict.NotAssessable(Reasons.BaselineNotPositive);
        }

        var (comparator, from, present) = (target.Comparator!.Value, start.Number!.Value, observation.Number!.Value);
        var end = target.Value!.Value * from;
        return Comparison.IsMet(comparator, present, end)
            ? Verdict.Achieved
            : new Way(from, present, end, Comparison.IsUpward(comparator), observation.Year - start.Year,
                target.Year - start.Year).JudgeLinear();
    }

    /// <summary>The multiple, to four decimals; what is compared is exact.</summary>
    protected override decimal? Compared(decimal? number, Baseline baseline) =>
        baseline.Observation?.Number is { } start and > 0
            ? number is null ? null : Math.Round(number.Value / start, 4, MidpointRounding.AwayFromZero) : null;
}
