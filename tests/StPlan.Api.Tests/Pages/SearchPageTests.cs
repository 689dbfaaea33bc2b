namespace StPlan.Api.Tests.Pages;

/// <summary>The search of the site is that of the plan: with or without accents, by kind, and with its limits said in words.</summary>
public sealed class SearchPageTests(ServerFixture server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_accents_it_finds_and_marks_what_has_them()
    {
        var page = await server.Client.GetStringAsync("/search?q=cong%20nghe%20cao", Cancellation);

        page.ShouldContain("<mark>công nghệ cao</mark>");
        page.ShouldContain("<span class=\"kind\">Nhiệm vụ III.7</span> <a href=\"/tasks/III.7\">");
    }

    [Fact]
    public async Task A_kind_leaves_the_others_out()
    {
        var page = await server.Client.GetStringAsync("/en/search?q=technology&type=agency", Cancellation);

        page.ShouldContain("<span class=\"kind\">Agency");
        page.ShouldNotContain("<span class=\"kind\">Task");
    }

    [Theory]
    [InlineData("/search?q=", 201, "Nội dung tìm kiếm có 201 ký tự. Chỉ được nhập tối đa 200.")]
    [InlineData("/en/search?q=", 201, "The search text has 201 characters. Use at most 200.")]
    public async Task What_is_too_long_is_told_in_the_language_of_the_page(string path, int length, string expected) =>
        (await server.Client.GetStringAsync(path + new string('a', length), Cancellation)).ShouldContain(expected);

    [Fact]
    public async Task Too_many_words_are_told_as_well() =>
        (await server.Client.GetStringAsync("/search?q=" + string.Join('+', Enumerable.Repeat("a", 17)), Cancellation)).ShouldContain(
            "Nội dung tìm kiếm có 17 từ. Chỉ được nhập tối đa 16.");
}
