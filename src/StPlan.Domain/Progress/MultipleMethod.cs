using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>
/// multiple: "tăng tối thiểu 03 lần so với năm 2020". The multiple m is 1 in the baseline year and compared with the target; where it
/// is not reached, the way of m from 1 is judged as linear does. Computed in what is counted, with the target times the baseline:
/// that is the same and has no remainder. What was decided for another area is a number of things, and is judged as linear does.
/// </summary>
internal sealed class MultipleMethod(int version) : IndicatorRule(version)
{
    public override ProgressMethod Method => field ??= new()
    {
        Name = "multiple",
        Version = Version,
        Formula = FormulaWords.Of(Version,
            "m = y / y0; y: số của năm t; y0: số của năm gốc t0 mà kế hoạch nêu. m so sánh với mục tiêu mT theo phép so sánh của kế "
                + "hoạch: đạt thì là “Đạt”. Nếu chưa: "
            + "q = [(m − 1) / (mT − 1)] / [(t − t0) / (T − t0)].",
            "m = y / y0; y: the number of year t; y0: that of the baseline year t0 that the plan names. m is compared with the target mT "
                + "as the plan compares: met is "
            + "ACHIEVED. If not: q = [(m − 1) / (mT − 1)] / [(t − t0) / (T − t0)]."),
        Thresholds = Cuts.Thresholds,
    };

    protected override bool Fits(IndicatorKind kind) => kind == IndicatorKind.MultipleOfBaseline;

    protected override Verdict Judge(Terms terms, Observation observation, Baseline baseline)
    {
        var comparator = terms.Comparator!.Value;
        var present = observation.Number!.Value;
        if (terms.CarryOver is not null && Comparison.IsMet(comparator, present, terms.Value!.Value))
        {
            return Verdict.Achieved;
        }

        if (baseline.Observation is not { } start)
        {
            return Verdict.NoBaseline(baseline.WhyNone!);
        }

        if (terms.CarryOver is null && start.Number <= 0)
        {
            return Verdict.NotAssessable(Reasons.BaselineNotPositive);
        }

        var from = start.Number!.Value;
        var end = terms.CarryOver is null ? terms.Value!.Value * from : terms.Value!.Value;
        var verdict = Comparison.IsMet(comparator, present, end)
            ? Verdict.Achieved
            : new Way(from, present, end, Comparison.IsUpward(comparator), observation.Year - start.Year,
                terms.Year - start.Year).JudgeLinear();
        return verdict with { IsOverYears = true };
    }

    /// <summary>The multiple, to four decimals; what is compared is exact. Of another area the number itself.</summary>
    protected override decimal? Compared(decimal? number, Terms terms, Baseline baseline) => terms.CarryOver is not null ? number
        : baseline.Observation?.Number is { } start and > 0
            ? number is null ? null : Math.Round(number.Value / start, 4, MidpointRounding.AwayFromZero) : null;
}
