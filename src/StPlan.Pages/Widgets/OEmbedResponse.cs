using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Xml;
using StPlan.FileFormats;
using StPlan.Pages.Layout;

namespace StPlan.Pages.Widgets;

/// <summary>A widget as oEmbed 1.0 describes it (https://oembed.com, 2.3.4.4): of the type "rich", with a frame as its HTML.</summary>
internal sealed class OEmbedResponse
{
    /// <summary>Seconds for which consumers may keep it. The figures are not in it, but in the frame.</summary>
    public const int CacheAge = 3600;

    // As wide as a column of text; consumers that have more or less say so.
    private const int Width = 600;

    // Letters stay letters; "<" and the like are escaped, should somebody ever put the answer into a page as it is.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly IReadOnlyList<(string Name, object Value)> _fields;

    public OEmbedResponse(WidgetAddress widget, OEmbedRequest asked)
    {
        var request = widget.Request;
        var (width, height) = (Math.Min(Width, asked.MaxWidth ?? Width),
            Math.Min(widget.Embed.Height, asked.MaxHeight ?? widget.Embed.Height));
        var publisher = request.Publication.Publisher;
        _fields =
        [
            ("type", "rich"),
            ("version", "1.0"),
            ("title", widget.Title),
            ("author_name", request.Say(publisher.Name)),
            .. publisher.Url is { } url ? [("author_url", url)] : Array.Empty<(string, object)>(),
            ("provider_name", request.Say(Site.Name)),
            ("provider_url", request.Absolute(request.Href("/"))),
            ("cache_age", CacheAge),
            ("html", WidgetSnippets.Frame(widget, width.ToString(CultureInfo.InvariantCulture), height)),
            ("width", width),
            ("height", height),
        ];
    }

    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            foreach (var (name, value) in _fields)
            {
                if (value is int number)
                {
                    json.WriteNumber(name, number);
                }
                else
                {
                    json.WriteString(name, (string)value);
                }
            }

            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public byte[] ToXml()
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer,
            new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("oembed");
            foreach (var (name, value) in _fields)
            {
                xml.WriteElementString(name, XmlCharacters.Clean(Convert.ToString(value, CultureInfo.InvariantCulture)!));
            }

            xml.WriteEndElement();
        }

        return buffer.ToArray();
    }
}
