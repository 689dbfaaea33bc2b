namespace StPlan.Domain.Progress;

/// <summary>linear/1: the way that was made, against the way that a straight line from the baseline to the target would have made by then.</summary>
internal sealed class LinearMethod : WayMethod
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

    protected override Verdict Judge(Way way) => way.JudgeLinear();
}
