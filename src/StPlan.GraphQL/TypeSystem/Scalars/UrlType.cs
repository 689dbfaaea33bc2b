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

    protected override bool TryParse(string text, out Uri value) => Uri.TryCreate(text, UriKind.Absolute, out value!);

    protected override bool TryFormat(Uri value, Span<byte> utf8, out int written) => Encoding.UTF8.TryGetBytes(value.AbsoluteUri, utf8, out written);
}
