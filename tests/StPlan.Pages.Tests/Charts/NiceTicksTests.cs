using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Tests.Charts;

public sealed class NiceTicksTests
{
    [Theory]
    [InlineData(0, 100, new double[] { 0, 50, 100 })]
    [InlineData(38.2, 51.5, new double[] { 35, 40, 45, 50, 55 })]
    [InlineData(-3, 4, new double[] { -4, -2, 0, 2, 4 })]
    [InlineData(0, 0, new double[] { -1, -0.5, 0, 0.5, 1 })]
    [InlineData(1200, 1200, new double[] { 1000, 1100, 1200, 1300, 1400 })]
    public void They_are_at_round_numbers(double least, double most, double[] expected) => Near(NiceTicks.Of(least, most).Values, expected);

    [Theory]
    [InlineData(20, new double[] { 1, 5, 10, 15, 20 })]
    [InlineData(63, new double[] { 1, 20, 40, 60, 80 })]
    [InlineData(2, new double[] { 1, 2 })]
    [InlineData(1, new double[] { 1, 2 })]
    public void Ranks_begin_at_the_first_place_and_are_whole(double last, double[] expected) =>
        Near(NiceTicks.OfRanks(last).Values, expected);

    [Fact]
    public void Whatever_is_shown_lies_between_the_first_and_the_last_and_there_are_a_few()
    {
        var values = new[] { -1e28, -123456.789, -7, -0.1, 0, 1e-7, 0.3, 1, 19.99, 63, 1e6, 123456789012345, 7.9e28 };
        foreach (var (least, most) in values.SelectMany(a => values.Where(b => b >= a).Select(b => (a, b))))
        {
            var ticks = NiceTicks.Of(least, most);

            ticks.First.ShouldBeLessThanOrEqualTo(least);
            ticks.Last.ShouldBeGreaterThanOrEqualTo(most);
            ticks.Values.Count.ShouldBeInRange(2, 8, $"from {least} to {most}");
            ticks.Values.ShouldBeInOrder(SortDirection.Ascending);
        }
    }

    private static void Near(IReadOnlyList<double> found, double[] expected)
    {
        found.Count.ShouldBe(expected.Length, string.Join(' ', found));
        found.Zip(expected).ShouldAllBe(p => Math.Abs(p.First - p.Second) < 1e-9);
    }
}
