using System.Security.Cryptography;
using System.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StPlan.Api.Methods;

/// <summary><c>/methods</c>: how progress is computed, which each receipt refers to by the anchor of its method (<c>/methods#linear-1</c>).</summary>
internal static class MethodsPage
{
    private const string Style =
        "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}table{border-collapse:collapse}"
        + "th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left;vertical-align:top}:target{background:#fff3bf}";

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(Render(ReadSource()));

    private static readonly string ContentSecurityPolicy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    public static void MapMethods(this WebApplication app) => app.MapMethods("/methods", ["GET", "HEAD"], context =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "public, max-age=3600";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = Page.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(Page, context.RequestAborted).AsTask();
    });

    internal static string Render(string markdown)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
        var document = Markdown.Parse(markdown, pipeline);
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            heading.GetAttributes().Id = AnchorOf(string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(text => text.ToString())));
        }

        return $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
            + $"<title>Cách tính tiến độ – How progress is computed – StPlan</title><style>{Style}</style></head><body><main>{document.ToHtml(pipeline)}</main></body></html>";
    }

    // "linear/1" → "linear-1", as ProgressMethod.Url has it; other headings likewise.
    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                anchor.Append(c);
            }
            else if (anchor.Length > 0 && anchor[^1] != '-')
            {
                anchor.Append('-');
            }
        }

        return anchor.ToString().TrimEnd('-');
    }

    private static string ReadSource()
    {
        using var reader = new StreamReader(typeof(MethodsPage).Assembly.GetManifestResourceStream("progress.md")!);
        return reader.ReadToEnd();
    }
}
