using StPlan.Data.Files;
using StPlan.Data.Startup;
using StPlan.Data.Writing;
using StPlan.Domain;

namespace StPlan.Api.Stewardship;

/// <summary><c>POST /steward/import</c>: a file of reports or observations, as the command <c>import</c> takes it; <c>?dryRun=true</c> only looks.</summary>
internal static class ImportEndpoint
{
    public static void MapImport(this WebApplication app) => app.MapPost(StewardEndpoint.Path + "/import", ImportAsync);

    private static async Task ImportAsync(HttpContext context)
    {
        // The file has a limit of its own, and says so in words; Kestrel's would close the connection.
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = FileLimits.Default.MaxBytes + 1L;
        }

        var isDryRun = context.Request.Query["dryRun"].ToString() is "true" or "1";
        try
        {
            var result = await context.RequestServices.GetRequiredService<FileImports>().ImportAsync(
                StewardEndpoint.SessionOf(context).Actor, context.Request.Body, new WriteOptions(isDryRun), context.RequestAborted);
            await (result.IsRefused ? RefuseAsync(context, result) : AnswerAsync(context, result, isDryRun));
        }
        catch (DatabaseUnavailableException)
        {
            context.Response.Headers.RetryAfter = "5";
            await StewardRefusal.SendAsync(context, 503, "The database does not answer at the moment; nothing was written. Try again later.", StewardSchema.StewardAnswers.Unavailable);
        }
    }

    private static Task AnswerAsync(HttpContext context, ImportResult result, bool isDryRun) => Results.Json(
        new { kind = result.Kind?.ToString().ToUpperInvariant(), rows = result.Rows, unchanged = result.Unchanged, dryRun = isDryRun }).ExecuteAsync(context);

    private static Task RefuseAsync(HttpContext context, ImportResult result) => Results.Problem(
        $"Không nhập gì; {result.ProblemCount} lỗi. Nothing was imported; {result.ProblemCount} problem(s).",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?>
        {
            ["code"] = "FILE_REFUSED",
            ["problemCount"] = result.ProblemCount,
            ["errors"] = result.Problems.Select(p => new
            {
                sheet = p.Sheet,
                row = p.Row,
                column = p.Column,
                cell = p.Letters is null ? null : $"{p.Letters}{p.Row}",
                value = p.Value,
                vi = p.Message.Vi,
                en = p.Message[Language.En],
            }),
        }).ExecuteAsync(context);
}
