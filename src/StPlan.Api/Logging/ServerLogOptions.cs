using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Logging;

/// <summary>How the server logs, beside the framework's own settings (<c>Logging__LogLevel__…</c>). Bound from the section
/// <see cref="Section"/>.</summary>
public sealed class ServerLogOptions
{
    public const string Section = "Logging";

    /// <summary>Lines for people, or a JSON object a line for programs.</summary>
    [EnumDataType(typeof(LogFormat))]
    public LogFormat Format { get; set; } = LogFormat.Text;

    /// <summary>Whether each request is logged, when it has been answered.</summary>
    public bool Requests { get; set; }
}
