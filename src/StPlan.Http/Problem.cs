using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace StPlan.Http;

/// <summary>Says why there is nothing to send, as Problem Details (RFC 9457).</summary>
public static class Problem
{
    private const string ContentType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(
        JsonSerializerDefaults.Web)
    { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sends it with its status, not to be kept.</summary>
    public static Task SendAsync(HttpContext context, ProblemDetails problem) =>
        SendAsync(context, problem.Status!.Value, JsonSerializer.SerializeToUtf8Bytes(problem, Json));

    /// <summary>Sends what is JSON already.</summary>
    public static Task SendAsync(HttpContext context, int status, ReadOnlyMemory<byte> json)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return new Representation(Content.InMemory(json), ContentType).SendAsync(context);
    }
}
