using System.Globalization;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;

namespace StPlan.Api.Logging;

/// <summary>
/// A line for each request. What people typed is in none of them: no query string, no variable, no header, no body; and an address of a
/// client neither, for whoever has to count those has a proxy that logs them.
/// </summary>
internal sealed partial class RequestLog(ILogger log, TimeProvider time)
{
    public const string Category = "StPlan.Requests";

    private const int MaxPath = 200;
    private const int MaxName = 100;

    public static void Use(WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ServerLogOptions>>().Value.Requests)
        {
            var log = new RequestLog(app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(Category),
                app.Services.GetRequiredService<TimeProvider>());
            app.Use(log.InvokeAsync);
        }
    }

    private async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (!log.IsEnabled(LogLevel.Information))
        {
            await next(context);
            return;
        }

        var start = time.GetTimestamp();
        var entry = new RequestLogEntry();
        context.Features.Set(entry);
        try
        {
            await next(context);
        }
        finally
        {
            var response = context.Response;
            Answered(
                log,
                Shorten(context.Request.Method, 20),
                // Encoded: a line break in a path must not begin a line of the log.
                Shorten(context.Request.Path.ToUriComponent(), MaxPath),
                response.StatusCode,
                time.GetElapsedTime(start).TotalMilliseconds,
                response.ContentLength?.ToString(CultureInfo.InvariantCulture) ?? "-",
                response.Headers[ReleaseNotice.Header] is [{ } release] ? release : "-",
                entry.Operation is { } operation ? Shorten(operation, MaxName) : "-");
        }
    }

    private static string Shorten(string text, int max) => text.Length <= max ? text : text[..max] + "…";

    [LoggerMessage(20, LogLevel.Information,
        "{Method} {Path} {Status}: {Milliseconds:0.0} ms, {Bytes} bytes, release {Release}, operation {Operation}",
        SkipEnabledCheck = true)]
    private static partial void Answered(
        ILogger logger, string method, string path, int status, double milliseconds, string bytes, string release, string operation);
}
