using System.Text;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>URL: an absolute URL (RFC 3986).</summary>
public sealed class UrlType : TextScalarType<Uri>
{
    public UrlType()
    {
        Name = "URL";
        Description = "An absolute URL.";
        SpecifiedByUrl = "https://tools.ietf.org/html/rfc3986";
    }

    public override string Expectation => "an absolute URL";

    // Uri takes paths of files for absolute too: "/etc", "C:\x", "//host". And it trims spaces.
    protected override bool TryParse(string text, out Uri value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value!) && text.StartsWith(value.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    protected override bool TryFormat(Uri value, Span<byte> utf8, out int written) => Encoding.UTF8.TryGetBytes(value.AbsoluteUri, utf8, out written);
}
