using StPlan.Api.Hosting;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Files;

namespace StPlan.Api.Stewardship;

/// <summary><c>POST /steward/import</c>: a file of reports or observations, as the command <c>import</c> takes it; <c>?dryRun=true</c> only
/// looks.</summary>
internal static class ImportEndpoint
{
    public static void MapImport(this WebApplication app) => app.MapPost(StewardEndpoint.Path + "/import", ImportAsync);

    /// <summary>A file is taken as a whole or not at all.</summary>
    public static string RefusedText(int problems) =>
        $"Không nhập dữ liệu nào vì tệp có {problems} lỗi. Nothing was imported. The file has {problems} problem(s).";

    private static async Task ImportAsync(HttpContext context)
    {
        if (DryRun(context.Request) is not { } isDryRun)
        {
            await Refusal.SendAsync(context, 400, "\"dryRun\" is neither true nor false. Use true or false.", "BAD_REQUEST");
            return;
        }

        // The file has a limit of its own, and says so in words; with Kestrel's the answer would be empty. No more is read than that limit.
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = null;
        }

        var result = await context.RequestServices.GetRequiredService<FileImports>().ImportAsync(
            StewardEndpoint.SessionOf(context).Actor, context.Request.Body, new WriteOptions(isDryRun), context.RequestAborted);
        await (result.IsRefused ? RefuseAsync(context, result) : AnswerAsync(context, result, isDryRun));
    }

    /// <summary>Null for what is neither yes nor no: who wanted to look only must not have written because of a slip.</summary>
    private static bool? DryRun(HttpRequest request) => request.Query["dryRun"] switch
    {
        [] => false,
        [var one] => one?.ToLowerInvariant() switch { "true" or "1" or "" => true, "false" or "0" => false, _ => null },
        _ => null,
    };

    private static Task AnswerAsync(HttpContext context, ImportResult result, bool isDryRun) => Results.Json(new Dictionary<string, object?>
    {
        ["kind"] = result.Kind?.ToString().ToUpperInvariant(),
        ["rows"] = result.Rows,
        ["unchanged"] = result.Unchanged,
        ["dryRun"] = isDryRun,
    }.WithDemoNotice(context)).ExecuteAsync(context);

    private static Task RefuseAsync(HttpContext context, ImportResult result) => Results.Problem(
        RefusedText(result.ProblemCount),
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
        }.WithDemoNotice(context)).ExecuteAsync(context);
}
