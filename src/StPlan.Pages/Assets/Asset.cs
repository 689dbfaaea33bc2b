using StPlan.Http;

namespace StPlan.Pages.Assets;

/// <summary>A file that pages refer to.</summary>
public sealed class Asset
{
    private Asset(string name, string mediaType)
    {
        using var resource = typeof(Asset).Assembly.GetManifestResourceStream($"assets/{name}")
            ?? throw new InvalidOperationException($"The assembly has no resource assets/{name}.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        Representation = new Representation(Content.InMemory(bytes.ToArray()), mediaType);
        var dot = name.LastIndexOf('.');
        Path = $"/assets/{name[..dot]}-{Convert.ToHexStringLower(Representation.Sha256.AsSpan(0, 8))}{name[dot..]}";
    }

    /// <summary>How pages look.</summary>
    public static Asset Stylesheet { get; } = new("site.css", "text/css; charset=utf-8");

    /// <summary>What widgets change of it: themes, and less around the content.</summary>
    public static Asset WidgetStylesheet { get; } = new("embed.css", "text/css; charset=utf-8");

    /// <summary>What runs in a widget: it says how high it is.</summary>
    public static Asset WidgetFrame { get; } = new("embed-frame.js", "text/javascript; charset=utf-8");

    /// <summary>
    /// The element with which other pages show widgets. They name it once and for ever, so that it is at an address without a hash.
    /// </summary>
    public static Asset WidgetElement { get; } = new("embed.js", "text/javascript; charset=utf-8");

    /// <summary>What browsers show in a tab.</summary>
    public static Asset Icon { get; } = new("icon.svg", "image/svg+xml; charset=utf-8");

    public static IReadOnlyList<Asset> All { get; } = [Stylesheet, WidgetStylesheet, WidgetFrame, Icon];

    /// <summary>Its address on the server, with a hash of its content: "/assets/site-0123456789abcdef.css".</summary>
    public string Path { get; }

    public Representation Representation { get; }
}
