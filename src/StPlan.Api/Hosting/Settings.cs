namespace StPlan.Api.Hosting;

/// <summary>Settings given on the command line.</summary>
internal static class Settings
{
    /// <exception cref="InvalidSettingException">One is not of the form Name=Value.</exception>
    public static IReadOnlyDictionary<string, string?> Parse(IEnumerable<string> settings)
    {
        var parsed = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings)
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new InvalidSettingException($"--set is {setting}. Use Name=Value, such as Database:Provider=Sqlite.");
            }

            parsed[setting[..equals]] = setting[(equals + 1)..];
        }

        return parsed;
    }
}
