using System.Globalization;
using System.Text;
using System.Xml;
using StPlan.Domain;
using StPlan.Pages.Components;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Crawlers;

/// <summary>
/// All pages in both languages (https://www.sitemaps.org/protocol.html), each with the other one beside it. The pages of single facts are
/// not listed: there may be more of them than the 50 000 that a list holds, and what they are about leads to them.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static string Write(PageRequest request)
    {
        using var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var path in Paths(request))
            {
                WriteUrl(xml, request, path, Language.Vi);
                WriteUrl(xml, request, path, Language.En);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    /// <summary>The addresses of all pages, without language. What is no page, or is for no search engine, is none of them.</summary>
    public static IEnumerable<string> Paths(PageRequest request) =>
        SiteRoutes.All.Where(route => route.IsInBothLanguages && !IsUnlisted(route, request))
        .SelectMany(route => route.Paths(request.Data));

    private static bool IsUnlisted(PageRoute route, PageRequest request) =>
        !route.Pattern.Contains('{', StringComparison.Ordinal) && route.Find(request, new RouteValues([])) is not Page { IsKept: true };

    private static void WriteUrl(XmlWriter xml, PageRequest request, string path, Language language)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, Address(request, path, language));
        xml.WriteElementString("lastmod", Namespace, request.Data.Release.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var other in Enum.GetValues<Language>())
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", other.Tag());
            xml.WriteAttributeString("href", Address(request, path, other));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Address(PageRequest request, string path, Language language) => request.Absolute(request.Href(path, language));

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
