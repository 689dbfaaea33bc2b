using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace StPlan.Api.Tests.Pages;

/// <summary>Who publishes is a setting. Until it is chosen everything says that the server is a trial, and names no office.</summary>
public sealed class WhoPublishesTests(ServerFixture fixture)
{
    private const string Trial = "Bản chạy thử, chưa có cơ quan công bố";
    private const string TrialEn = "Trial, no publishing agency yet";

    private static readonly string[] Files = [
        "index.json", "datapackage.json", "csv-metadata.json", "catalog.jsonld", "catalog.ttl",
        "catalog.rdf"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", Trial)]
    [InlineData("/plan", Trial)]
    [InlineData("/tasks/III.9", Trial)]
    [InlineData("/agencies/UBNDHCL", Trial)]
    [InlineData("/datasets", Trial)]
    [InlineData("/about", Trial)]
    [InlineData("/embed/group-progress", Trial)]
    [InlineData("/charts/groups.svg", Trial)]
    [InlineData("/feeds/releases.atom", Trial)]
    [InlineData("/en", TrialEn)]
    [InlineData("/en/releases/1", TrialEn)]
    [InlineData("/en/embed/group-progress", TrialEn)]
    public async Task A_server_that_was_told_nothing_says_that_it_is_a_trial(string path, string expected) =>
        System.Net.WebUtility.HtmlDecode(await fixture.Client.GetStringAsync(path, Cancellation)).ShouldContain(expected);

    [Fact]
    public async Task So_do_its_files_and_none_names_a_publisher()
    {
        foreach (var file in Files)
        {
            var text = await fixture.Client.GetStringAsync($"/opendata/{file}", Cancellation);
            text.ShouldContain(Trial, customMessage: file);
            text.ShouldNotContain("https://www.travinh.gov.vn", customMessage: file);
        }

        using var zip = new ZipArchive(await fixture.Client.GetStreamAsync("/opendata/stplan.zip", Cancellation));
        using var readme = new StreamReader(zip.GetEntry("README.vi.md")!.Open(), Encoding.UTF8);
        var said = await readme.ReadToEndAsync(Cancellation);
        said.ShouldContain($"- Cơ quan công bố: {Trial}\n");
        said.ShouldContain($"- Trích dẫn: [{Trial}] Dữ liệu mở về Kế hoạch số 24/KH-UBND ngày 05/3/2025, công bố lần 1");
    }

    [Fact]
    public async Task So_do_answers_and_oEmbed()
    {
        var publisher = (await fixture.QueryAsync("{ datasets { publisher { name en: name(lang: EN) url } } }"))
            .GetProperty("datasets")[0].GetProperty("publisher");
        publisher.ToString().ShouldBe($$"""{"name":"{{Trial}}","en":"{{TrialEn}}","url":null}""");

        var embed = await fixture.Client.GetFromJsonAsync<JsonElement>("/oembed?url=/embed/objectives&format=json", Cancellation);
        embed.GetProperty("author_name").GetString().ShouldBe(Trial);
        embed.TryGetProperty("author_url", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_publisher_that_was_chosen_is_named_instead()
    {
        await using var server = await OwnServer.StartAsync(
            ("OpenData:PublisherName", "Sở Khoa học và Công nghệ tỉnh Vĩnh Long"), ("OpenData:PublisherUrl", "https://example.com/"));

        string[] pages = ["/", "/about", "/datasets", "/embed/group-progress", "/feeds/releases.atom"];
        foreach (var path in pages.Concat(Files.Select(f => $"/opendata/{f}")))
        {
            var text = System.Net.WebUtility.HtmlDecode(await server.Client.GetStringAsync(path, Cancellation));
            text.ShouldContain("Sở Khoa học và Công nghệ tỉnh Vĩnh Long", customMessage: path);
            text.ShouldNotContain(Trial, customMessage: path);
        }
    }
}
