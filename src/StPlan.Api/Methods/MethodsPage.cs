using System.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StPlan.Api.Pages;
using StPlan.Domain.Publishing;

namespace StPlan.Api.Methods;

/// <summary><c>/methods</c>: how progress is computed, which each receipt refers to by the anchor of its method (<c>/methods#linear-1</c>).</summary>
internal static class MethodsPage
{
    private const string Title = "Cách tính tiến độ – How progress is computed";

    private static readonly string Body = Render(ReadSource());

    public static void MapMethods(this WebApplication app)
    {
        var published = app.Services.GetRequiredService<PublishedDataSource>();
        app.MapMethods("/methods", ["GET", "HEAD"], context => PlainPage.SendAsync(context, Title, "en", Body, published.Current.IsDemo));
    }

    internal static string Render(string markdown)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
        var document = Markdown.Parse(markdown, pipeline);
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            heading.GetAttributes().Id = AnchorOf(string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(text => text.ToString())));
        }

        return document.ToHtml(pipeline);
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
