using StPlan.Pages.Rendering;

namespace StPlan.Pages.Tests.Rendering;

public sealed class DocumentRendererTests
{
    [Theory]
    [InlineData("Nhi&#x1EC7;m v&#x1EE5;", "Nhiệm vụ")]
    [InlineData("&#x1F33E;", "🌾")]
    [InlineData("&lt;b&gt; &amp; &quot; &#x27; &#x2B;", "&lt;b&gt; &amp; &quot; &#x27; &#x2B;")]
    [InlineData("&amp;#x1EC7;", "&amp;#x1EC7;")]
    [InlineData("&#xA0;", "&#xA0;")]
    [InlineData("&#x202E;", "&#x202E;")]
    [InlineData("&#xD800;", "&#xD800;")]
    public void Letters_are_written_as_they_are_and_all_that_html_has_a_use_for_stays(string rendered, string expected) =>
        DocumentRenderer.WithLetters(rendered).ShouldBe(expected);
}
