using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;

namespace StPlan.Api.Webhooks;

/// <summary>What a server needs to tell subscribers of releases.</summary>
internal static class WebhookServices
{
    public static void AddWebhooks(this IServiceCollection services)
    {
        services.AddSettings<WebhookOptions>(WebhookOptions.Section);
        services.AddSingleton(p => new GuardedConnections(p.GetRequiredService<IOptions<WebhookOptions>>().Value, Dns.GetHostAddressesAsync));
        services.AddSingleton<WebhookClient>();
        services.AddSingleton(new RetrySchedule(() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue));
        services.AddSingleton<WebhookSender>();
        services.AddHostedService(p => p.GetRequiredService<WebhookSender>());
    }
}
