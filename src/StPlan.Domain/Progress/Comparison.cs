using StPlan.Domain.Plans;

namespace StPlan.Domain.Progress;

/// <summary>Whether a target is reached: what every method asks first.</summary>
internal static class Comparison
{
    /// <summary>"khoảng 40%": how far from the target is still about the target.</summary>
    public const decimal ApproximateShare = 0.05m;

    /// <summary>Whether larger is better.</summary>
    public static bool IsUpward(Comparator comparator) => comparator != Comparator.RankAtMost;

    /// <summary>
    /// "trên 50%" is not reached by 50. "đạt 2%" is a level to reach: more than it is no failure, and the same holds for "khoảng".
    /// </summary>
    public static bool IsMet(Comparator comparator, decimal value, decimal target) => comparator switch
    {
        Comparator.GreaterThan => value > target,
        Comparator.AtLeast or Comparator.Exactly => value >= target,
        Comparator.Approximately => value >= target - (ApproximateShare * Math.Abs(target)),
        Comparator.RankAtMost => value <= target,
        _ => throw new ArgumentOutOfRangeException(nameof(comparator), comparator, "Numbers are not compared by it."),
    };
}
