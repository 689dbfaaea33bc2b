using StPlan.Pages.Charts.Drawing;

namespace StPlan.Pages.Tests.Charts;

public sealed class TextMeasureTests
{
    [Fact]
    public void Marks_add_nothing_to_the_width_of_a_letter() =>
        TextMeasure.Width("Nhiệm vụ ệ", 18).ShouldBe(TextMeasure.Width("Nhiem vu e", 18), 0.01);

    [Theory]
    [InlineData("Đẩy mạnh hoạt động nghiên cứu, ứng dụng khoa học và công nghệ trên nền tảng cuộc cách mạng lần thứ tư")]
    [InlineData("mộtchữrấtdàikhôngcókhoảngtrắngnàocảvàvẫncòndàihơnnữa")]
    [InlineData("ngắn")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾🌾 𠀋")]
    public void Every_line_fits_and_no_word_is_lost(string text)
    {
        var lines = TextMeasure.Wrap(text, 18, 200);

        lines.ShouldAllBe(line => TextMeasure.Width(line, 18) <= 200);
        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        var lines = TextMeasure.Wrap("một hai ba bốn năm sáu bảy tám chín mười", 18, 100, lines: 2);

        lines.Count.ShouldBe(2);
        lines[1].ShouldEndWith("…");
        TextMeasure.Width(lines[1], 18).ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public void What_is_not_left_out_has_no_ellipsis() => TextMeasure.Wrap("một hai", 18, 100, lines: 1).ShouldBe(["một hai"]);
}
