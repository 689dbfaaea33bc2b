using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Widgets;

/// <summary>What is put into a page of others to show a widget there.</summary>
internal static class WidgetSnippets
{
    /// <summary>The address of the element's script, which stays.</summary>
    public const string ScriptPath = "/embed.js";

    // Letters stay letters; what HTML has a use for is escaped.
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>
    /// A frame, for editors that take no scripts. Without a style, since strict policies of the page around it allow none; hence
    /// frameborder, which all browsers know.
    /// </summary>
    /// <param name="widget">What it shows.</param>
    /// <param name="width">CSS pixels, or "100%".</param>
    /// <param name="height">CSS pixels; what is longer scrolls.</param>
    public static string Frame(WidgetAddress widget, string width, int height) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<iframe src="{Html.Encode(widget.Url)}" title="{Html.Encode(widget.Title)}" width="{width}" height="{height}" loading="lazy" frameborder="0"></iframe>""");

    /// <summary>The element, which is as high as the widget, and shows a link to the full page until it has it.</summary>
    public static string Element(WidgetAddress widget)
    {
        var (type, code) = TypeOf(widget.Request.Path);
        var html = new StringBuilder(
            $"<script async src=\"{Html.Encode(widget.Request.Absolute(widget.Request.Resource(ScriptPath)))}\"></script>\n<stplan-widget type=\"{Html.Encode(type)}\"");
        foreach (var (name, value) in widget.Request.Query.Prepend(new("lang", widget.IsEnglish ? "en" : "")).Prepend(new("code", code)))
        {
            if (value.Length > 0)
            {
                html.Append(CultureInfo.InvariantCulture, $" {name}=\"{Html.Encode(value)}\"");
            }
        }

        return html.Append(CultureInfo.InvariantCulture,
            $">\n  <a href=\"{Html.Encode(widget.PageUrl)}\">{Html.Encode(widget.Title)}</a>\n</stplan-widget>").ToString();
    }

    /// <summary>Where programs ask for the frame.</summary>
    /// <param name="request">Of whose server.</param>
    /// <param name="url">An absolute address of a page or a widget.</param>
    /// <param name="format">"json" or "xml".</param>
    public static string OEmbed(PageRequest request, string url, string format = "json") =>
        request.Absolute(
            request.Resource($"{OEmbedRequest.Path}?url={Uri.EscapeDataString(url)}{(format == "json" ? "" : $"&format={format}")}"));

    // "/embed/task/III.9"
    private static (string Type, string Code) TypeOf(string path) => path.Split('/') switch
    {
        [_, _, var type, var code] => (type, code),
        [_, _, var type] => (type, ""),
        _ => throw new ArgumentException($"{path} is no address of a widget.", nameof(path)),
    };
}
