namespace StPlan.Api.Hosting;

/// <summary>Settings of a section of the configuration: one that nobody knows, or whose value cannot be, ends the start.</summary>
internal static class BoundSettings
{
    public static void AddSettings<T>(this IServiceCollection services, string section)
        where T : class => services.AddOptions<T>()
            .BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
}
