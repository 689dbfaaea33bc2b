using StPlan.Api.Pages;

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

    public static Task SendAsync(HttpContext context, bool isDemo) => PlainPage.SendAsync(context, "Trang thử nghiệm GraphQL", "vi", Body, isDemo);
}
