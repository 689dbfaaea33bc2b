using StPlan.Pages.Routing;

namespace StPlan.Pages.Hosting;

/// <summary>What a document may load: what this server serves, and nothing inline (https://www.w3.org/TR/CSP3/).</summary>
internal static class ContentSecurityPolicy
{
    public static string For(Document document) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; "
        + $"form-action 'self'; base-uri 'none'; frame-ancestors {document.FrameAncestors}";
}
