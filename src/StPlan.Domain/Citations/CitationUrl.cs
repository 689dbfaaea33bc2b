namespace StPlan.Domain.Citations;

/// <summary>Where on this server a cited fact has its page.</summary>
public static class CitationUrl
{
    private const string Root = "/cite/";

    /// <summary>"/cite/24-kh-ubnd-2025/tfp-share/2025/1": the slashes of the id are those of the path.</summary>
    public static string Of(string id) => Root + string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
