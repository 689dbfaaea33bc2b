using StPlan.Domain.Publishing;

namespace StPlan.Api.Hosting;

/// <summary>What every answer says while invented data are served.</summary>
internal static class DemoNotice
{
    public const string Vi = DemoWords.Vi;

    public const string En = DemoWords.En;

    private static readonly byte[] Members = System.Text.Encoding.UTF8.GetBytes(
        $$"""
        "demo":true,"notice":{"vi":"{{Vi}}","en":"{{En}}"}
        """);

    /// <summary>Adds the same to the members of any other JSON object; nothing where the data are real.</summary>
    public static Dictionary<string, object?> WithDemoNotice(this Dictionary<string, object?> members, HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<PublishedDataSource>().Current.IsDemo)
        {
            members["demo"] = true;
            members["notice"] = new { vi = Vi, en = En };
        }

        return members;
    }

    /// <summary>Members of a response's <c>extensions</c>; empty where the data are real.</summary>
    public static ReadOnlyMemory<byte> Extensions(PublishedData published) => published.IsDemo ? Members : default;
}
