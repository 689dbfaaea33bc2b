using System.Text;
using System.Text.Encodings.Web;
using StPlan.Api.Hosting;

namespace StPlan.Api.Playground;

/// <summary>What browsers see at <c>/graphql</c> where the server was built without Node.js: that the page is missing, and how to get it.</summary>
internal static class PlaygroundMissingPage
{
    private const string Body = """
        <h1>Chưa có trang thử nghiệm GraphQL</h1>
        <p>Máy chủ này được biên dịch trên máy không có Node.js nên không kèm trang thử nghiệm. Giao diện lập trình (API) vẫn hoạt động bình thường:</p>
        <ul>
        <li>gửi truy vấn bằng <code>POST</code>, hoặc bằng <code>GET</code> với <a href="?query=%7Bplan%7Bnumber%7D%7D"><code>?query=…</code></a>, đến chính địa chỉ này;</li>
        <li>xem lược đồ tại <a href="?sdl"><code>/graphql?sdl</code></a>.</li>
        </ul>
        <p>Để có trang thử nghiệm: cài Node.js từ phiên bản 20.19 (kèm npm), rồi biên dịch lại bằng <code>dotnet build</code>; xem <code>README.md</code> và
        <code>docs/playground.md</code> trong mã nguồn.</p>
        <div lang="en">
        <h2>The playground is not there</h2>
        <p>This server was built where there is no Node.js, hence without its playground. The API answers as ever: send queries to this address by
        <code>POST</code>, or by <code>GET</code> with <a href="?query=%7Bplan%7Bnumber%7D%7D"><code>?query=…</code></a>; the schema is at <a href="?sdl"><code>/graphql?sdl</code></a>.</p>
        <p>To get the playground, install Node.js 20.19 or later (with npm) and build again with <code>dotnet build</code>; see <code>README.md</code> and
        <code>docs/playground.md</code> in the sources.</p>
        </div>
        """;

    private const string ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>A page of words alone: it needs nothing that could be missing as well.</summary>
    public static Task SendAsync(HttpContext context, bool isDemo)
    {
        var notice = isDemo ? $"<p><strong>{HtmlEncoder.Default.Encode(DemoNotice.Vi)} <span lang=\"en\">{HtmlEncoder.Default.Encode(DemoNotice.En)}</span></strong></p>" : "";
        var page = Encoding.UTF8.GetBytes(
            "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
            + $"<title>{(isDemo ? "DEMO – " : "")}Trang thử nghiệm GraphQL – StPlan</title></head><body><main>{notice}{Body}</main></body></html>");
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "public, max-age=60";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }
}
