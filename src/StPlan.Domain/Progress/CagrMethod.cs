namespace StPlan.Domain.Progress;

/// <summary>
/// cagr: the compound growth a year since the baseline, against that which the target needs; the method of Open SDG
/// (https://open-sdg.readthedocs.io, "Automatic progress calculation").
/// </summary>
internal sealed class CagrMethod(int version) : WayMethod(version)
{
    // Powers differ between machines in their last digits. Nine decimals are the same everywhere, and are what the cuts are applied to.
    private const int Decimals = 9;

    public override ProgressMethod Method => field ??= new()
    {
        Name = "cagr",
        Version = Version,
        Formula = FormulaWords.Of(Version,
            "R = d · s · CAGR(0,i) / |CAGR(0,T)|, CAGR(0,i) = (y / y0)^(1 / (t − t0)) − 1, CAGR(0,T) = (yT / y0)^(1 / (T − t0)) − 1; d: 1 "
                + "nếu tăng là tốt, −1 nếu "
            + "giảm là tốt; s: dấu của y0. Nếu mục tiêu đã đạt theo phép so sánh của kế hoạch thì là “Đạt”, không xét R.",
            "R = d · s · CAGR(0,i) / |CAGR(0,T)|, CAGR(0,i) = (y / y0)^(1 / (t − t0)) − 1, CAGR(0,T) = (yT / y0)^(1 / (T − t0)) − 1; d: 1 "
                + "where more is better, −1 where "
            + "less is; s: the sign of y0. Where the target is reached by the plan's comparison, the status is ACHIEVED whatever R is."),
        Thresholds = Cuts.Thresholds,
    };

    protected override Verdict Judge(Way way)
    {
        if (way.Start == 0)
        {
            return Verdict.NotAssessable(Reasons.ZeroBaseline);
        }

        if (Math.Sign(way.Present) != Math.Sign(way.Start) || Math.Sign(way.End) != Math.Sign(way.Start))
        {
            return Verdict.NotAssessable(Reasons.ChangeOfSign);
        }

        if (way.JudgeWithoutLength() is { } equal)
        {
            return equal;
        }

        // Growth of a negative value goes down.
        var sign = Math.Sign(way.Start) * (way.IsUpward ? 1 : -1);
        var ratio = sign * GrowthPerYear(way.Present / way.Start, way.Years) / Math.Abs(GrowthPerYear(way.End / way.Start, way.AllYears));
        return Cuts.Judge((decimal)Math.Round(ratio, Decimals), 1);
    }

    private static double GrowthPerYear(decimal multiple, int years) => Math.Pow((double)multiple, 1.0 / years) - 1;
}
