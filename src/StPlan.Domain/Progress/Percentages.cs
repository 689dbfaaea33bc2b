namespace StPlan.Domain.Progress;

/// <summary>How percentages of completion are averaged.</summary>
internal static class Percentages
{
    /// <summary>The sum divided by <paramref name="number"/>, to two decimals, halves away from zero; null where nothing is stated, which is not zero.</summary>
    /// <param name="stated">Percent.</param>
    /// <param name="number">How many it is divided by: those that stated one, or all.</param>
    public static decimal? Mean(IReadOnlyCollection<decimal> stated, int number) =>
        stated.Count == 0 ? null : Math.Round(stated.Sum() / number, 2, MidpointRounding.AwayFromZero);
}
