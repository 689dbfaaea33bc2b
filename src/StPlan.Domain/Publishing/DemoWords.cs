namespace StPlan.Domain.Publishing;

/// <summary>What everything says that shows invented data.</summary>
public static class DemoWords
{
    public const string Vi = "DEMO: số liệu giả định để minh họa, không phải kết quả thực hiện.";

    public const string En = "DEMO: invented figures for demonstration, not results.";

    public static Text Notice { get; } = new(Vi, En);

    /// <summary>What stands where an office would: no real one may be taken for the author of invented data.</summary>
    public static Text Office { get; } = new("DEMO: số liệu giả định", "DEMO: invented data");
}
