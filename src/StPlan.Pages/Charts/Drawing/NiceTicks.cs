namespace StPlan.Pages.Charts.Drawing;

/// <summary>Where an axis is labelled: at multiples of 1, 2 or 5 times a power of ten (Heckbert, Nice numbers for graph labels, Graphics
/// Gems, 1990).</summary>
/// <param name="Values">Ascending; at least two of them, and all that was asked for lies between the first and the last.</param>
internal sealed record NiceTicks(IReadOnlyList<double> Values)
{
    public double First => Values[0];

    public double Last => Values[^1];

    /// <param name="least">The smallest value that is shown.</param>
    /// <param name="most">The largest; not below.</param>
    /// <param name="about">About how many labels there should be.</param>
    public static NiceTicks Of(double least, double most, int about = 5)
    {
        if (least == most)
        {
            // One level alone has no extent: something around it.
            var around = least == 0 ? 1 : Math.Abs(least) / 10;
            (least, most) = (least - around, most + around);
        }

        var step = Step((most - least) / (about - 1), 0);
        return Between(Math.Floor(least / step), Math.Ceiling(most / step), step);
    }

    /// <summary>Of places in a ranking: from the first on, whole numbers.</summary>
    /// <param name="last">The last place that is shown.</param>
    /// <param name="about">About how many labels there should be.</param>
    public static NiceTicks OfRanks(double last, int about = 5)
    {
        var step = Step(Math.Max(last, 2) / about, 1);
        var beyond = Between(1, Math.Ceiling(Math.Max(last, 2) / step), step).Values;
        return new NiceTicks([1, .. beyond.Where(v => v > 1)]);
    }

    private static NiceTicks Between(double first, double last, double step) =>
        new([.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]);

    private static double Step(double rough, double least)
    {
        if (rough <= least)
        {
            return least;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return (rough / power) switch { <= 1 => 1, <= 2 => 2, <= 5 => 5, _ => 10 } * power;
    }
}
