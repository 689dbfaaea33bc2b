using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Tests.Charts;

public sealed class SvgTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1234.5678, "1234.57")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(10, "10")]
    public void Numbers_have_a_point_and_two_decimals_at_most(double value, string expected) => Svg.Number(value).ShouldBe(expected);

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("một\r\n\thai", "một hai")]
    [InlineData("  a\u2028b ", "a b")]
    [InlineData("🌾 𠀋", "🌾 𠀋")]
    public void Text_is_such_as_xml_may_hold(string text, string expected) => Svg.Clean(text).ShouldBe(expected);

    [Fact]
    public void Half_a_character_is_none() => Svg.Clean("a\uD800b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Ids_differ_where_what_they_are_of_does() =>
        new[] { Svg.Id("a", "b"), Svg.Id("a", "đ"), Svg.Id("a", "d"), Svg.Id("a-b"), Svg.Id("a b"), Svg.Id("a", "B") }.Distinct().Count()
            .ShouldBe(6);
}
