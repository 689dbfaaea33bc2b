using System.Xml.Linq;
using StPlan.OpenData.Feeds;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Tests.Feeds;

/// <summary>The feed of releases keeps to RFC 4287.</summary>
public sealed class ReleasesFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    // RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must have, how often, and what must differ.
    [Theory]
    [MemberData(nameof(Published.Names), MemberType = typeof(Published))]
    public void It_has_what_the_RFC_asks_for(string name)
    {
        var feed = Read(name);
        var entries = feed.Elements(Atom + "entry").ToList();

        foreach (var element in (XElement[])[feed, .. entries])
        {
            Uri.IsWellFormedUriString(element.Elements(Atom + "id").ShouldHaveSingleItem().Value, UriKind.Absolute).ShouldBeTrue();
            element.Elements(Atom + "title").ShouldHaveSingleItem().Value.ShouldNotBeNullOrWhiteSpace();
            var updated = element.Elements(Atom + "updated").ShouldHaveSingleItem().Value;
            updated.ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$", "RFC 3339");
            element.Elements(Atom + "link").Select(l => (l.Attribute("rel")!.Value, l.Attribute("type")?.Value))
                .ShouldBeUnique("4.1.1: no two alternates alike");
            element.Elements(Atom + "link").ShouldAllBe(l => Uri.IsWellFormedUriString(l.Attribute("href")!.Value, UriKind.Absolute));
        }

        feed.Elements(Atom + "author").ShouldHaveSingleItem().Elements(Atom + "name").ShouldHaveSingleItem().Value.ShouldNotBeEmpty();
        feed.Elements(Atom + "link").Where(l => l.Attribute("rel")!.Value == "self").ShouldHaveSingleItem()
            .Attribute("href")!.Value.ShouldBe("http://localhost:8080/feeds/releases.atom");
        entries.Select(e => e.Element(Atom + "id")!.Value).Append(feed.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries.ShouldAllBe(
            e => e.Elements(Atom + "content").Single().Attribute("type")!.Value == "xhtml"
                && e.Element(Atom + "content")!.Elements().Single().Name == Xhtml + "div");
        feed.Element(Atom + "updated")!.Value.ShouldBe(entries[0].Element(Atom + "updated")!.Value, "the latest comes first");
    }

    [Fact]
    public void An_entry_tells_of_a_release_what_it_changed_and_where_it_is()
    {
        var entries = Read("reported").Elements(Atom + "entry").ToList();

        entries.Select(e => e.Element(Atom + "id")!.Value).ShouldBe(
            ["tag:travinh.gov.vn,2025:stplan/releases/3", "tag:travinh.gov.vn,2025:stplan/releases/2",
                "tag:travinh.gov.vn,2025:stplan/releases/1"]);
        entries[0].Element(Atom + "title")!.Value.ShouldBe("Lần công bố 3: Đợt 3");
        entries[0].Descendants(Xhtml + "li").Select(li => li.Value).ShouldBe(
        [
            "Báo cáo của Sở Khoa học và Công nghệ về nhiệm vụ I.1 năm 2025: mức độ hoàn thành từ “60%” thành “62,5%”. Lý do: Cộng thiếu "
                + "quý IV",
            "Kết quả tổng hợp nhiệm vụ I.2 năm 2025: hoàn thành, 90%.",
            "Đóng góp của TFP năm 2025: giá trị từ “40,5” thành “41”. Lý do: Số liệu chính thức",
        ]);
        entries[1].Elements(Atom + "link").Select(l => l.Attribute("href")!.Value).Take(2).ShouldBe(
            ["http://localhost:8080/releases/2", "http://localhost:8080/opendata/releases/2/stplan.zip"]);
        Uri.UnescapeDataString(entries[1].Elements(Atom + "link").Select(l => l.Attribute("href")!.Value).Last())
            .ShouldBe("http://localhost:8080/graphql?query={release(number:2){title notes changes(first:50){totalCount nodes{summary "
                + "reason}}}}");
    }

    [Fact]
    public void Invented_data_say_so_in_the_titles()
    {
        var feed = Read("demo");

        feed.Element(Atom + "title")!.Value.ShouldStartWith("DEMO");
        feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value.StartsWith("DEMO", StringComparison.Ordinal))
            .ShouldBe([true, true, false], "the plan itself is real");
    }

    private static XElement Read(string name)
    {
        using var bytes = new MemoryStream();
        ReleasesFeed.Write(new PublishedPackage(Published.Data(name), Published.Publication), bytes);
        bytes.Position = 0;
        return XDocument.Load(bytes).Root!;
    }
}
