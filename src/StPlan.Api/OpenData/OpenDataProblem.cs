using System.Text.Json;
using StPlan.Domain.Publishing;
using StPlan.Http;
using StPlan.OpenData.Files;

namespace StPlan.Api.OpenData;

/// <summary>Why there is no file, as Problem Details (RFC 9457).</summary>
internal static class OpenDataProblem
{
    /// <summary>No such file; with those that there are.</summary>
    public static Task NotFoundAsync(HttpContext context, int present) => WriteAsync(
        context,
        StatusCodes.Status404NotFound,
        "Không có tệp này. This file does not exist.",
        $"There is no file at {context.Request.Path}. Use {OpenDataPath.Root}/{{file}} for the latest release, or "
            + $"{OpenDataPath.Root}/releases/{{n}}/{{file}} with n from 1 to {present}. \"files\" lists the names.",
        json =>
        {
            json.WriteStartArray("files");
            foreach (var file in OpenDataFiles.All)
            {
                json.WriteStringValue(file.Name);
            }

            json.WriteEndArray();
        });

    public static Task NotAllowedAsync(HttpContext context)
    {
        context.Response.Headers.Allow = "GET, HEAD";
        return WriteAsync(
            context, StatusCodes.Status405MethodNotAllowed, "Tệp chỉ được đọc. Files are read-only.",
            $"The method is {context.Request.Method}. Use GET or HEAD.");
    }

    /// <summary>The catalogue is in none of the formats that the client takes.</summary>
    public static Task NotAcceptableAsync(HttpContext context) => WriteAsync(
        context,
        StatusCodes.Status406NotAcceptable,
        "Không có định dạng này. This format does not exist.",
        $"The Accept header is {context.Request.Headers.Accept}. "
        + $"Accept one of {string.Join(", ", OpenDataFiles.Catalogues.Select(f => f.MediaType))}, "
        + $"or add one of {string.Join(", ", OpenDataFiles.Catalogues.Select(f => Path.GetExtension(f.Name)))} to the address.");

    public static Task BadByteOrderMarkAsync(HttpContext context, string found) => WriteAsync(
        context,
        StatusCodes.Status400BadRequest,
        "Không dùng được tham số bom ở đây. The parameter bom does not work here.",
        $"bom is \"{found}\" for {context.Request.Path}. Use bom=1 or bom=0, and only for a CSV file.");

    /// <summary>An older release has to be read, and the database does not answer.</summary>
    public static Task UnavailableAsync(HttpContext context, int release, int present)
    {
        context.Response.Headers.RetryAfter = "30";
        return WriteAsync(
            context,
            StatusCodes.Status503ServiceUnavailable,
            "Hiện chưa đọc được lần công bố này. This release cannot be read now.",
            ReleaseTexts.Unavailable(release, present)[Domain.Language.En]);
    }

    private static async Task WriteAsync(HttpContext context, int status, string title, string detail, Action<Utf8JsonWriter>? more = null)
    {
        using var buffer = new MemoryStream();
        await using (var json = new Utf8JsonWriter(
            buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            json.WriteNumber("status", status);
            json.WriteString("detail", detail);
            if (context.RequestServices.GetRequiredService<PublishedDataSource>().Current.IsDemo)
            {
                json.WriteBoolean("demo", true);
            }

            more?.Invoke(json);
            json.WriteEndObject();
        }

        await Problem.SendAsync(context, status, buffer.ToArray());
    }
}
