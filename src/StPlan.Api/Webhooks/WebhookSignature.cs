using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StPlan.Api.Webhooks;

/// <summary>The signature of a message.</summary>
/// <remarks>Standard Webhooks 1.0.0, "Signature scheme": https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md</remarks>
internal static class WebhookSignature
{
    private const string SecretPrefix = "whsec_";

    /// <param name="secret"><c>whsec_</c> and Base64.</param>
    /// <param name="id">The <c>webhook-id</c>.</param>
    /// <param name="timestamp">Seconds since 1970: the <c>webhook-timestamp</c>.</param>
    /// <param name="body">The bytes that are sent.</param>
    /// <returns>The <c>webhook-signature</c>.</returns>
    public static string Of(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
