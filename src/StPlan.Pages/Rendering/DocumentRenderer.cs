using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;
using StPlan.Http;
using StPlan.Pages.Routing;

namespace StPlan.Pages.Rendering;

/// <summary>Renders a document to bytes: a file's text, or a component in its frame. Nothing of it runs in the browser.</summary>
public sealed partial class DocumentRenderer(IServiceProvider services, ILoggerFactory logging)
{
    public Task<Representation> RenderAsync(PageRequest request, Document document) => document switch
    {
        DataFile file => Task.FromResult(new Representation(Content.InMemory(file.ToBytes()), file.MediaType)),
        ComponentDocument component => RenderAsync(request, component),
        _ => throw new InvalidOperationException($"{document.GetType().Name} is no kind of document that is rendered."),
    };

    private async Task<Representation> RenderAsync(PageRequest request, ComponentDocument document)
    {
        await using var renderer = new HtmlRenderer(services, logging);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<DocumentRoot>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(DocumentRoot.Request)] = request,
                [nameof(DocumentRoot.Document)] = document,
            }));
            return root.ToHtmlString();
        });
        return new Representation(Content.InMemory(Encoding.UTF8.GetBytes(WithLetters(html))), document.MediaType);
    }

    // The renderer writes every letter outside of ASCII as a number, which is three times the bytes of a Vietnamese page. What HTML has a
    // use for is ASCII, and stays as it is; so do the few characters that nobody sees.
    internal static string WithLetters(string html) => Entity().Replace(html, match =>
        int.Parse(match.ValueSpan[3..^1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var code
        && Rune.TryCreate(code, out var rune)
            && code > 0xA0 && Rune.GetUnicodeCategory(rune)
            is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned)
            ? rune.ToString()
            : match.Value);

    [GeneratedRegex("&#x[0-9A-F]{2,6};")]
    private static partial Regex Entity();
}
