namespace StPlan.Domain.Tests;

public sealed class WrittenTests
{
    [Theory]
    [InlineData("2025-12-09T17:00:00Z", "00:00 ngày 10/12/2025", "10 December 2025, 00:00")]
    [InlineData("2025-02-01T08:05:59+07:00", "08:05 ngày 01/02/2025", "1 February 2025, 08:05")]
    public void A_moment_is_what_clocks_in_tra_vinh_showed(string moment, string vietnamese, string english)
    {
        var at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);

        Written.Moment(at, Language.Vi).ShouldBe(vietnamese);
        Written.Moment(at, Language.En).ShouldBe(english);
    }
}
