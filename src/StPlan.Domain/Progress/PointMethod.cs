using StPlan.Domain.Observations;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>point/1: met in that year or not. For what each year stands for itself: rates per year, ranks, milestones.</summary>
internal sealed class PointMethod : IndicatorRule
{
    public override ProgressMethod Method { get; } = new()
    {
        Name = "point",
        Version = "1",
        Formula = new Text(
            "So sánh giá trị của năm với chỉ tiêu theo phép so sánh của kế hoạch: đạt hoặc chưa đạt trong năm đó. Thứ hạng luôn đi cùng số đơn vị được xếp hạng; "
            + "chuỗi số liệu bị ngắt khi số này thay đổi.",
            "The value of the year is compared with the target as the plan compares: met in that year, or not. A rank stands beside the number of ranked units; "
            + "the series breaks where that number changes."),
    };

    protected override bool HasBaseline => false;

    protected override bool Fits(IndicatorKind kind) => kind is not (IndicatorKind.MultipleOfBaseline or IndicatorKind.Qualitative);

    protected override Verdict Judge(Target target, Observation observation, Baseline baseline)
    {
        var isMet = observation.Number is { } number ? Comparison.IsMet(target.Comparator!.Value, number, target.Value!.Value) : observation.Accomplished == true;
        return isMet ? Verdict.Achieved : new Verdict(IndicatorStatus.NotAchieved);
    }
}
