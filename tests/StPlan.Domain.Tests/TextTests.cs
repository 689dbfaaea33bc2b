using System.Text;

namespace StPlan.Domain.Tests;

public sealed class TextTests
{
    [Fact]
    public void A_text_is_given_in_the_language_asked_for()
    {
        var text = new Text("Sở Tài chính", "Department of Finance");

        text[Language.Vi].ShouldBe("Sở Tài chính");
        text[Language.En].ShouldBe("Department of Finance");
        text.In(Language.Vi).Value.ShouldBe("Sở Tài chính");
        text.In(Language.En).Value.ShouldBe("Department of Finance");
    }

    [Fact]
    public void Where_the_English_is_missing_the_Vietnamese_stands_in()
    {
        var text = new Text("Sở Tài chính");

        text.En.ShouldBeNull();
        text[Language.En].ShouldBe("Sở Tài chính");
        text.In(Language.En).ShouldBe(text.In(Language.Vi));
    }

    [Fact]
    public void Encoded_Vietnamese_stays_UTF_8()
    {
        const string vi = "Ủy ban nhân dân tỉnh “Trà Vinh” – đạt ≥ 65%, khoa học & công nghệ,…";

        Encoding.UTF8.GetString(new Text(vi).In(Language.Vi).EncodedUtf8Bytes).ShouldBe(vi);
        Encoding.UTF8.GetString(new Verbatim(vi).Json.EncodedUtf8Bytes).ShouldBe(vi);
    }

    [Fact]
    public void Quotes_and_control_characters_are_escaped_in_what_is_encoded_only()
    {
        var text = new Verbatim("a \"b\"\n\\");

        text.Value.ShouldBe("a \"b\"\n\\");
        text.Json.Value.ShouldBe("a \\\"b\\\"\\n\\\\");
    }
}
