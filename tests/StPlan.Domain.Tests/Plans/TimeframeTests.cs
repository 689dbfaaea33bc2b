using StPlan.Domain.Plans;

namespace StPlan.Domain.Tests.Plans;

public sealed class TimeframeTests
{
    [Theory]
    [InlineData(TimeframeKind.Annual, null, null, true)]
    [InlineData(TimeframeKind.Annual, 2025, 2030, true)]
    [InlineData(TimeframeKind.Annual, 2030, 2025, false)]
    [InlineData(TimeframeKind.SingleYear, 2025, 2025, true)]
    [InlineData(TimeframeKind.SingleYear, 2025, 2026, false)]
    [InlineData(TimeframeKind.SingleYear, 2025, null, false)]
    [InlineData(TimeframeKind.SingleYear, null, null, false)]
    [InlineData(TimeframeKind.Ongoing, 2025, null, true)]
    [InlineData(TimeframeKind.Ongoing, 2025, 2030, false)]
    [InlineData(TimeframeKind.Ongoing, null, null, false)]
    public void Years_fit_the_kind_or_contradict_it(TimeframeKind kind, int? start, int? end, bool fits)
    {
        var timeframe = new Timeframe { Kind = kind, Text = new Verbatim("…"), StartYear = start, EndYear = end };

        (timeframe.Contradiction is null).ShouldBe(fits, timeframe.Contradiction);
    }
}
