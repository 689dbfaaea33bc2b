namespace StPlan.Api.Hosting;

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
