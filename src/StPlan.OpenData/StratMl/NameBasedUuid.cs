using System.Security.Cryptography;
using System.Text;

namespace StPlan.OpenData.StratMl;

/// <summary>UUIDs that follow from a name (RFC 9562, 5.5: version 5): the same on every server and in every release.</summary>
internal static class NameBasedUuid
{
    /// <summary>The name space of URLs (RFC 9562, 6.6).</summary>
    public static Guid Url { get; } = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static Guid Create(Guid nameSpace, string name)
    {
        byte[] named = [.. nameSpace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];

        // SHA-1 is what version 5 is made of; nothing is secured by it.
        var hash = SHA1.HashData(named).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
