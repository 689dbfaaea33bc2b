using System.ComponentModel.DataAnnotations;
using System.Globalization;
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
        services.AddSingleton(
            p => new GuardedConnections(p.GetRequiredService<IOptions<WebhookOptions>>().Value, Dns.GetHostAddressesAsync));
        services.AddSingleton<WebhookClient>();
        services.AddSingleton(new RetrySchedule(() => RandomNumberGenerator.GetInt32(int.MaxValue) / (double)int.MaxValue));
        services.AddSingleton<WebhookSender>();
        services.AddHostedService(p => p.GetRequiredService<WebhookSender>());
    }
}

/// <summary>How subscribers are told of releases. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class WebhookOptions : IValidatableObject
{
    public const string Section = "Webhooks";

    /// <summary>Ports that requests may go to, separated by commas.</summary>
    [Required]
    public string Ports { get; set; } = "443";

    /// <summary>
    /// Whether requests may also go into private networks, over http and to any port: for receivers within one's own network, and for
    /// tests. Then whoever
    /// may add a subscriber can have this server send requests to what only it can reach.
    /// </summary>
    public bool AllowPrivateNetworks { get; set; }

    /// <summary>Seconds that a receiver may take to answer.</summary>
    [Range(1, 60)]
    public int TimeoutSeconds { get; set; } = 15;

    internal IReadOnlyList<int> ParsePorts() =>
        [.. Ports.Split(',', StringSplitOptions.TrimEntries).Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture))];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Ports.Split(',', StringSplitOptions.TrimEntries)
            .All(p => ushort.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0)
            ? []
            : [new ValidationResult($"{Section}:{nameof(Ports)} is \"{Ports}\". Use numbers from 1 to 65535, separated by commas.")];
}
