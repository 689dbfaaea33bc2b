using Microsoft.Net.Http.Headers;
using StPlan.OpenData.Rendering;
using StPlan.Pages.Hosting;

namespace StPlan.Api.Playground;

/// <summary>A file of the playground, with what the build has compressed of it beside it.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="ContentType">With the charset of texts.</param>
/// <param name="Version">What changes with its content.</param>
internal sealed record PlaygroundFile(string Path, string ContentType, string Version)
{
    // Looked for once: the files of a running server do not change.
    private readonly bool _hasBrotli = File.Exists(Path + ".br");
    private readonly bool _hasGzip = File.Exists(Path + ".gz");

    /// <summary>Sends the smallest form that the client reads; 304 to who has it.</summary>
    public Task SendAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var (suffix, coding) = CodingNegotiation.Choose(context.Request) switch
        {
            ContentCoding.Brotli when _hasBrotli => (".br", ContentCoding.Brotli),
            ContentCoding.Brotli or ContentCoding.Gzip when _hasGzip => (".gz", ContentCoding.Gzip),
            _ => ("", ContentCoding.Identity),
        };
        if (CodingNegotiation.NameOf(coding) is { } name)
        {
            headers.ContentEncoding = name;
        }

        return TypedResults.PhysicalFile(Path + suffix, ContentType, entityTag: new EntityTagHeaderValue($"\"{Version}{suffix}\"")).ExecuteAsync(context);
    }
}
