using System.Text;
using StPlan.Api.Pages;
using StPlan.Api.PublicSchema.Datasets;
using StPlan.Domain;
using StPlan.Domain.Publishing;
using StPlan.OpenData.Files;
using StPlan.OpenData.Model;

namespace StPlan.Api.OpenData;

/// <summary><c>/opendata/{dataset}</c>: what a dataset of the latest release is, for people: its files, its columns, and the GraphQL query for its rows.</summary>
internal static class DatasetPage
{
    /// <param name="context">The request: GET or HEAD.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="data">What is public now.</param>
    public static Task SendAsync(HttpContext context, Dataset dataset, PublishedData data)
    {
        var licence = context.RequestServices.GetRequiredService<Publication>().License;
        return PlainPage.SendAsync(context, $"{dataset.Title.Vi} – {dataset.Title[Language.En]}", "vi", Render(dataset, data, licence), data.IsDemo);
    }

    private static string Render(Dataset dataset, PublishedData data, License licence)
    {
        var page = new StringBuilder();
        page.Append($"<h1>{Both(dataset.Title)}</h1><p>{Both(dataset.Description)}</p>");
        page.Append($"<p>Lần công bố {data.Release.Number} (<span lang=\"en\">release</span>): {PlainPage.Encode(data.Release.Title.Value)}. ");
        page.Append($"Giấy phép (<span lang=\"en\">licence</span>): <a href=\"{PlainPage.Encode(licence.Url)}\">{PlainPage.Encode(licence.Name)}</a>.</p>");
        page.Append("<h2>Tệp – <span lang=\"en\">Files</span></h2><ul>");
        foreach (var file in OpenDataFiles.Holding(dataset))
        {
            page.Append($"<li><a href=\"{OpenDataPath.Root}/{file.Name}\">{file.Name}</a> (<a href=\"{OpenDataPath.Of(data.Release.Number, file.Name)}\">")
                .Append($"lần công bố {data.Release.Number}, cố định – <span lang=\"en\">for ever</span></a>)</li>");
        }

        page.Append("</ul><h2>Các cột – <span lang=\"en\">Columns</span></h2><table><thead><tr><th>Mã – <span lang=\"en\">Name</span></th>")
            .Append("<th>Tên – <span lang=\"en\">Title</span></th><th>Mô tả – <span lang=\"en\">Description</span></th></tr></thead><tbody>");
        foreach (var column in dataset.Columns)
        {
            page.Append($"<tr><td><code>{column.Name}</code></td><td>{Both(column.Title)}</td><td>{Both(column.Description)}</td></tr>");
        }

        page.Append("</tbody></table><h2>Truy vấn GraphQL – <span lang=\"en\">GraphQL query</span></h2>")
            .Append($"<p><code>POST /graphql</code></p><pre><code>{PlainPage.Encode(DatasetQueries.Of(dataset, data))}</code></pre>");
        return page.ToString();
    }

    private static string Both(Text text) => $"{PlainPage.Encode(text.Vi)} – <span lang=\"en\">{PlainPage.Encode(text[Language.En])}</span>";
}
