namespace StPlan.Demo;

/// <summary>What tells invented texts from those of the province, also where one is quoted alone.</summary>
internal static class DemoMark
{
    public const string Text = "[DEMO] ";

    /// <summary>Where the links of invented evidence and sources lead: a domain that is reserved for examples (RFC 2606).</summary>
    public const string Url = "https://example.com/demo/";

    public static string On(string text) => Text + text;
}
