using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StPlan.Domain;

namespace StPlan.Pages.Methods;

/// <summary>docs/progress.md and docs/progress.vi.md as HTML. The anchors of both are those of the English headings, so that a receipt
/// leads to the same section of either.</summary>
public static class MethodsText
{
    private static readonly Lazy<(string Vi, string En)> Rendered = new(() =>
    {
        var (vi, en) = (Read("progress.vi.md"), Read("progress.md"));
        return (Render(vi, en, "Bảng"), Render(en, en, "Table"));
    });

    public static string In(Language language) => language == Language.En ? Rendered.Value.En : Rendered.Value.Vi;

    /// <param name="markdown">What is rendered.</param>
    /// <param name="anchors">Markdown whose headings, in the same order, give the anchors.</param>
    /// <param name="table">What a screen reader calls a table that can be scrolled, with its number behind it.</param>
    internal static string Render(string markdown, string anchors, string table)
    {
        var pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
        var document = Markdown.Parse(markdown, pipeline);
        foreach (var (heading, of) in document.OfType<HeadingBlock>().Zip(Markdown.Parse(anchors, pipeline).OfType<HeadingBlock>()))
        {
            heading.GetAttributes().Id = AnchorOf(string.Concat(of.Inline!.Descendants<LiteralInline>().Select(text => text.ToString())));
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.FindExact<CodeBlockRenderer>()!.OutputAttributesOnPre = true;
        var tables = 0;
        foreach (var block in document)
        {
            // Wide tables scroll within themselves, and can be reached by keyboard.
            var isTable = block is Table;
            (block as CodeBlock)?.GetAttributes().AddProperty("tabindex", "0");
            writer.Write(isTable ? $"<div class=\"scroll\" role=\"region\" aria-label=\"{table} {++tables}\" tabindex=\"0\">\n" : "");
            renderer.Render(block);
            writer.Write(isTable ? "</div>\n" : "");
        }

        return writer.ToString();
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

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(MethodsText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource {name}."));
        return reader.ReadToEnd();
    }
}
