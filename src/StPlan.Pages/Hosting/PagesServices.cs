using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StPlan.Pages.Datasets;
using StPlan.Pages.Rendering;
using StPlan.Pages.Widgets;

namespace StPlan.Pages.Hosting;

/// <summary>What pages are made by. The host adds <see cref="IPageSource"/>, the published data, and who publishes.</summary>
public static class PagesServices
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddOptions<PagesOptions>()
            .BindConfiguration(PagesOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations().ValidateOnStart();
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<DatasetConstraint>(DatasetConstraint.Name));
        services.TryAddSingleton<PageAnswers>();
        services.TryAddSingleton<PageRequestReader>();
        services.TryAddSingleton<WidgetFinder>();
        services.TryAddSingleton<OEmbedAnswers>();
        services.TryAddSingleton<DocumentRenderer>();
        services.TryAddSingleton<PageCache>();
    }
}
