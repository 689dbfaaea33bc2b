using System.Text.Encodings.Web;
using System.Text.Json;
using StPlan.Api.Hosting;

namespace StPlan.Api.Logging;

/// <summary>What the log looks like.</summary>
internal static class ServerLog
{
    /// <exception cref="InvalidSettingException">There is no such format.</exception>
    public static void AddServerLog(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ServerLogOptions>().BindConfiguration(ServerLogOptions.Section).ValidateDataAnnotations()
            .ValidateOnStart();
        var format = builder.Configuration[$"{ServerLogOptions.Section}:{nameof(ServerLogOptions.Format)}"];
        if (Enum.TryParse<LogFormat>(format ?? nameof(LogFormat.Text), ignoreCase: true, out var known) && Enum.IsDefined(known))
        {
            AddConsole(builder.Logging, known);
        }
        else
        {
            throw new InvalidSettingException($"Logging:Format is {format}. Use one of {string.Join(", ", Enum.GetNames<LogFormat>())}.");
        }
    }

    private static void AddConsole(ILoggingBuilder logging, LogFormat format)
    {
        if (format == LogFormat.Text)
        {
            // As the framework has it, which shows no scopes; so none are made for each request, nor an activity that would only name them.
            // Exporting traces makes its own.
            logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
            return;
        }

        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

            // Vietnamese stays readable; a log is no HTML.
            console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        });
    }
}
