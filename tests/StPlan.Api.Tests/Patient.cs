namespace StPlan.Api.Tests;

/// <summary>How busy the machine is that runs the tests is not what they are about.</summary>
internal static class Patient
{
    /// <summary>How long a server may take. Tests of these settings say them themselves.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Limits:RequestTimeoutSeconds"] = "300",
        ["Connections:GraceSeconds"] = "60",
        ["Connections:HeadersTimeoutSeconds"] = "60",
    };

    public static Dictionary<string, string?> With(params IEnumerable<(string Name, string Value)> settings)
    {
        var all = Settings.ToDictionary(s => s.Key, string? (s) => s.Value);
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        return all;
    }
}
