using StPlan.Api.Hosting;
using StPlan.GraphQL;

namespace StPlan.Api.Protection;

/// <summary>A bug of ours is answered as any error is, without a word of where it is; that is for the log.</summary>
internal static partial class UnexpectedFailures
{
    public static void Use(WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("StPlan.Requests");
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                if (!context.Response.HasStarted)
                {
                    // Nobody is left to read it.
                    context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                }
            }
            catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
            {
                // Kestrel's: a body that is too long, or comes too slowly, or is none.
                await AnswerAsync(context, exception.StatusCode, exception.Message,
                    exception.StatusCode == 413 ? ErrorCodes.LimitExceeded : ErrorCodes.BadRequest);
            }
            catch (Exception exception) when (!context.Response.HasStarted)
            {
                Failed(log, context.Request.Method, context.Request.Path.ToUriComponent(), exception);
                await AnswerAsync(
                    context, StatusCodes.Status500InternalServerError, "Máy chủ gặp lỗi. The server failed. Its log says "
                        + "why.", ErrorCodes.Internal);
            }
        });
    }

    private static Task AnswerAsync(HttpContext context, int status, string message, string code)
    {
        context.Response.Clear();
        SecurityHeaders.Apply(context);
        return Refusal.SendAsync(context, status, message, code);
    }

    [LoggerMessage(21, LogLevel.Error, "{Method} {Path} failed.")]
    private static partial void Failed(ILogger logger, string method, string path, Exception exception);
}
