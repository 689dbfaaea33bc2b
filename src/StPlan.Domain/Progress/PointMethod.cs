using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>point: met in that year or not. For what each year stands for itself: rates per year, ranks, milestones.</summary>
internal sealed class PointMethod(int version) : IndicatorRule(version)
{
    public override ProgressMethod Method => field ??= new()
    {
        Name = "point",
        Version = Version,
        Formula = FormulaWords.Of(Version,
            "So sánh giá trị của năm với mục tiêu theo phép so sánh của kế hoạch: đạt hoặc chưa đạt trong năm đó. Thứ hạng luôn đi cùng "
                + "số đơn vị được xếp hạng; "
            + "chuỗi số liệu bị ngắt khi số này thay đổi.",
            "The value of the year is compared with the target as the plan compares: met in that year, or not. A rank stands beside the "
                + "number of ranked units; "
            + "the series breaks where that number changes."),
    };

    protected override bool HasBaseline => false;

    protected override bool Fits(IndicatorKind kind) => kind is not (IndicatorKind.MultipleOfBaseline or IndicatorKind.Qualitative);

    protected override Verdict Judge(Terms terms, Observation observation, Baseline baseline)
    {
        var isMet = observation.Number is { } number ? Comparison.IsMet(terms.Comparator!.Value, number, terms.Value!.Value)
            : observation.Accomplished == true;
        return isMet ? Verdict.Achieved : new Verdict(IndicatorStatus.NotAchieved);
    }
}

/// <summary>
/// linear: the way that was made, against the way that a straight line from the baseline to the target would have made by then.
/// </summary>
internal sealed class LinearMethod(int version) : WayMethod(version)
{
    public override ProgressMethod Method => field ??= new()
    {
        Name = "linear",
        Version = Version,
        Formula = FormulaWords.Of(Version,
            "q = [(y − y0) / (yT − y0)] / [(t − t0) / (T − t0)]; y: giá trị của năm t; y0: giá trị của năm gốc t0; yT: mục tiêu của năm "
                + "T. Nếu mục tiêu đã đạt "
            + "theo phép so sánh của kế hoạch thì là “Đạt”, không xét q.",
            "q = [(y − y0) / (yT − y0)] / [(t − t0) / (T − t0)]; y: the value of year t; y0: that of the baseline year t0; yT: the target "
                + "of year T. Where the target "
            + "is reached by the plan's comparison, the status is ACHIEVED whatever q is."),
        Thresholds = Cuts.Thresholds,
    };

    protected override Verdict Judge(Way way) => way.JudgeLinear();
}
