using System.Globalization;
using System.Xml;
using StPlan.Domain.Publishing;
using StPlan.FileFormats;
using StPlan.OpenData.Files;
using StPlan.OpenData.Formats;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Feeds;

/// <summary>The releases as an Atom feed (RFC 4287), the latest first: an entry each, with what it changed, where its files are, and how
/// GraphQL is asked for it.</summary>
public static class ReleasesFeed
{
    /// <summary>Where it is, on the server.</summary>
    public const string Path = "/feeds/releases.atom";

    /// <summary>How many changes an entry lists; the rest is counted, and in the release's file of changes.</summary>
    public const int ListedChanges = 100;

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static void Write(PublishedPackage package, Stream output)
    {
        using var xml = XmlFormat.Create(output);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "vi");
        Element(xml, "id", TagUri.Of("releases", ""));
        Element(xml, "title",
            package.Marked(new($"Các lần công bố: {package.Data.Plan.Title.Vi} (Kế hoạch số {package.Data.Plan.Number})")).Vi);
        Element(xml, "subtitle", Subtitle(package));
        Element(xml, "updated", DescriptionJson.Moment(package.Release.PublishedAt));
        Link(xml, "self", package.Publication.Address + Path, MediaTypes.Atom);
        Link(xml, "alternate", package.Addresses.ReleasesPage, MediaTypes.Html);
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", package.Publication.Publisher.Name.Vi);
        if (package.Publication.Publisher.Url is { } url)
        {
            Element(xml, "uri", url);
        }

        xml.WriteEndElement();
        Link(xml, "license", package.Publication.License.Url, null);
        foreach (var release in package.Data.Releases.Reverse())
        {
            WriteEntry(xml, package, release);
        }

        xml.WriteEndElement();
    }

    // That nobody publishes yet, what has changed around the plan, and where its text comes from.
    private static string Subtitle(PublishedPackage package) => string.Join(' ',
        [
            .. package.Publication.IsTrial ? [$"{TrialWords.Notice.Vi}."] : Array.Empty<string>(),
            .. package.Notices.Select(n => n.Vi),
            .. package.Provenance.Select(p => p.Vi),
        ]);

    private static void WriteEntry(XmlWriter xml, PublishedPackage package, Release release)
    {
        var addresses = package.Addresses.Of(release.Number);
        var updated = DescriptionJson.Moment(release.PublishedAt);
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", TagUri.Of("releases", release.Number.ToString(CultureInfo.InvariantCulture)));
        Element(xml, "title", $"{(release.IsDemo ? $"{DemoWords.Vi} " : "")}Lần công bố {release.Number}: {release.Title}");
        Element(xml, "updated", updated);
        Element(xml, "published", updated);
        Element(xml, "summary", release.Notes.Value);
        Link(xml, "alternate", addresses.ReleasePage, MediaTypes.Html);
        Link(xml, "enclosure", addresses.File("stplan.zip"), MediaTypes.Zip);
        Link(xml, "related", GraphQLFor(addresses.GraphQL, release), MediaTypes.Json);
        WriteContent(xml, release, addresses.File("changes.csv"));
        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, Release release, string allChanges)
    {
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "xhtml");
        xml.WriteStartElement("div", Xhtml);
        xml.WriteStartElement("ul", Xhtml);
        foreach (var change in release.Changes.Take(ListedChanges))
        {
            xml.WriteElementString("li", Xhtml,
                XmlCharacters.Clean(change.Reason is { } reason ? $"{change.Summary.Vi} Lý do: {reason}" : change.Summary.Vi));
        }

        xml.WriteEndElement();
        if (release.Changes.Count > ListedChanges)
        {
            xml.WriteStartElement("p", Xhtml);
            xml.WriteString($"… và {release.Changes.Count - ListedChanges} thay đổi khác: ");
            xml.WriteStartElement("a", Xhtml);
            xml.WriteAttributeString("href", allChanges);
            xml.WriteString("changes.csv");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string GraphQLFor(string endpoint, Release release) => endpoint + "?query=" + Uri.EscapeDataString(string.Create(
        CultureInfo.InvariantCulture,
        $"{{release(number:{release.Number}){{title notes changes(first:50){{totalCount nodes{{summary reason}}}}}}}}"));

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlCharacters.Clean(text));

    private static void Link(XmlWriter xml, string relation, string address, string? mediaType)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (mediaType is not null)
        {
            xml.WriteAttributeString("type", mediaType);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
