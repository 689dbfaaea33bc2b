using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using StPlan.Api.Hosting;

namespace StPlan.Api.Pages;

/// <summary>A page that stands for itself: no script, nothing from elsewhere, and DEMO at its head while invented data are served.</summary>
internal static class PlainPage
{
    private const string Style =
        "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}table{border-collapse:collapse}"
        + "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}:target{background:#fff3bf}pre{overflow:auto}"
        + "[role=note]{border:2px solid #b00020;padding:.5rem;font-weight:bold}";

    private static readonly string ContentSecurityPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    /// <param name="context">The request.</param>
    /// <param name="title">Not encoded yet.</param>
    /// <param name="language">Of the body: "vi", "en".</param>
    /// <param name="body">HTML.</param>
    /// <param name="isDemo">Whether invented data are served.</param>
    public static Task SendAsync(HttpContext context, string title, string language, string body, bool isDemo)
    {
        var notice = isDemo ? $"<p role=\"note\">{Encode(DemoNotice.Vi)} <span lang=\"en\">{Encode(DemoNotice.En)}</span></p>" : "";
        var page = Encoding.UTF8.GetBytes(
            $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
            + $"<title>{(isDemo ? "DEMO – " : "")}{Encode(title)} – StPlan</title><style>{Style}</style></head><body><main>{notice}{body}</main></body></html>");
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.CacheControl = "public, max-age=60";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }
}
