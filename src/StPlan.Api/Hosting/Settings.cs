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

/// <summary>Settings of a section of the configuration: one that nobody knows, or whose value cannot be, ends the start.</summary>
internal static class BoundSettings
{
    public static void AddSettings<T>(this IServiceCollection services, string section)
        where T : class => services.AddOptions<T>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
}

/// <summary>
/// Settings that are secrets come as files, as container engines mount them: a file a setting, named as in the environment
/// (<c>/run/secrets/ConnectionStrings__StPlan</c>). They stand in no process's environment, and in no <c>docker inspect</c>.
/// </summary>
internal static class SecretFiles
{
    /// <summary>The setting that names the folder.</summary>
    public const string FolderSetting = "Secrets:Folder";

    public const string DefaultFolder = "/run/secrets";

    /// <exception cref="InvalidSettingException">A folder was named that is not there.</exception>
    public static void AddSecretFiles(this WebApplicationBuilder builder, IReadOnlyDictionary<string, string?> settings)
    {
        var named = settings.GetValueOrDefault(FolderSetting) ?? builder.Configuration[FolderSetting];
        if (named is { Length: > 0 } && !Directory.Exists(named))
        {
            throw new InvalidSettingException($"{FolderSetting} is {named}, which does not exist. Use a folder that exists.");
        }

        builder.Configuration.AddKeyPerFile(named is { Length: > 0 } ? Path.GetFullPath(named) : DefaultFolder, optional: true);
    }
}

/// <summary>A setting cannot be used. The message says which, what was found and what was expected.</summary>
public sealed class InvalidSettingException(string message) : Exception(message);
