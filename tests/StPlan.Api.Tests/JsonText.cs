using System.Text.Json;

namespace StPlan.Api.Tests;

internal static class JsonText
{
    /// <summary>The string of that name.</summary>
    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
