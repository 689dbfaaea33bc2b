using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using StPlan.Http;

namespace StPlan.Pages.Widgets;

/// <summary>Why there is nothing to embed, as Problem Details (RFC 9457): for programs, and for those who wrote the address.</summary>
internal static class WidgetProblem
{
    /// <param name="context">Whom it answers.</param>
    /// <param name="status">An HTTP status.</param>
    /// <param name="detail">What was found and what is expected.</param>
    public static Task WriteAsync(HttpContext context, int status, string detail)
    {
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            context.Response.Headers.RetryAfter = "30";
        }

        return Problem.SendAsync(context, new ProblemDetails
        {
            Type = "about:blank",
            Title = "Không nhúng được. This cannot be embedded.",
            Status = status,
            Detail = detail,
        });
    }
}
