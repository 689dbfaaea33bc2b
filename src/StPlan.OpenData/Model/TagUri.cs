namespace StPlan.OpenData.Model;

/// <summary>
/// Names of things for ever, whatever server publishes them and under which address (RFC 4151: the tag URI scheme). The authority is the
/// province's domain in the year of its plan, and stays that, whoever owns the domain later.
/// </summary>
public static class TagUri
{
    private const string Authority = "tag:travinh.gov.vn,2025:";

    /// <summary>"tag:travinh.gov.vn,2025:stplan/tasks/24-kh-ubnd-2025/III.9".</summary>
    /// <param name="kind">What it is: the name of a dataset, where it is a row of one.</param>
    /// <param name="key">Its key there.</param>
    public static string Of(string kind, string key) =>
        $"{Authority}{PublishedPackage.Name}/{kind}/{string.Join('/', key.Split('/').Select(Uri.EscapeDataString))}";
}
