using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using StPlan.Api.Hosting;

namespace StPlan.Api.Protection;

/// <summary>Whose word is taken for where a request came from: that of the proxies which the settings name, and of nobody else.</summary>
internal static class TrustedProxies
{
    /// <exception cref="InvalidSettingException">A trusted proxy is no address and no network.</exception>
    public static void Use(WebApplication app)
    {
        var options = Read(app.Services.GetRequiredService<IOptions<RateLimitingOptions>>().Value.TrustedProxies);
        if (options.KnownProxies.Count + options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(options);
        }
    }

    private static ForwardedHeadersOptions Read(string setting)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,

            // A CDN in front of nginx: as far back as those say it who are trusted.
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in setting.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
            {
                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new InvalidSettingException($"RateLimiting:TrustedProxies contains {proxy}. Use addresses or networks, such as "
                    + "10.0.0.7 or 10.0.0.0/8.");
            }
        }

        return options;
    }
}
