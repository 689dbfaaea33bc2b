using StPlan.Api.Hosting;
using StPlan.Data.Writing;
using StPlan.Domain;
using StPlan.Files;

namespace StPlan.Api.Stewardship;

/// <summary><c>GET /steward/workbook?agency=SKHCN&amp;year=2025</c>: the form in which an agency reports; filled in, it goes to
/// <c>/steward/import</c>.</summary>
internal static class WorkbookEndpoint
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapWorkbook(this WebApplication app) => app.MapGet(StewardEndpoint.Path + "/workbook", SendAsync);

    private static async Task SendAsync(HttpContext context)
    {
        var actor = StewardEndpoint.SessionOf(context).Actor;
        var agency = context.Request.Query["agency"] is [{ Length: > 0 } given] ? given : actor.AgencyCode;
        if (agency is null || !WholeNumber.TryRead(context.Request.Query["year"].ToString(), out var year))
        {
            await Refusal.SendAsync(context, 400, "\"agency\" or \"year\" is missing. Use ?agency=CODE&year=YYYY, such as "
                + "?agency=SKHCN&year=2025. A reporter may leave \"agency\" out.", "BAD_REQUEST");
            return;
        }

        var result = await context.RequestServices.GetRequiredService<AgencyWorkbooks>()
            .CreateAsync(actor, agency, year, context.RequestAborted);
        await (result.IsRefused ? RefuseAsync(context, result.Problems[0]) : SendAsync(context, result.Written[0]));
    }

    private static Task RefuseAsync(HttpContext context, WriteProblem problem)
    {
        var (status, code) = problem switch
        {
            NotFound => (StatusCodes.Status404NotFound, "NOT_FOUND"),
            NotThisAgencysTask => (StatusCodes.Status403Forbidden, "FORBIDDEN"),
            _ => (StatusCodes.Status400BadRequest, "BAD_REQUEST"),
        };
        return Refusal.SendAsync(context, status, $"{problem.Message.Vi} {problem.Message[Language.En]}", code);
    }

    private static async Task SendAsync(HttpContext context, WorkbookContent content)
    {
        var workbook = new MemoryStream();
        ReportWorkbook.Write(workbook, content);
        workbook.Position = 0;
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = workbook.Length;
        context.Response.Headers.ContentDisposition =
            $"attachment; filename=\"{(content.IsDemo ? "DEMO-" : "")}bao-cao-{content.Agency}-{content.Year}.xlsx\"";
        await workbook.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
