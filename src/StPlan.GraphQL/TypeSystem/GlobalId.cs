using System.Buffers;
using System.Buffers.Text;
using System.Text;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// A global object id (Relay's Node): Base64 of <c>Type:key</c> in UTF-8, as HotChocolate writes it. Opaque to clients.
/// </summary>
public readonly record struct GlobalId(string TypeName, string Key)
{
    /// <summary>Reads an id; false when it is not Base64 of a type name, a colon and a key.</summary>
    public static bool TryParse(string text, out GlobalId id)
    {
        id = default;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(Encoding.UTF8.GetMaxByteCount(text.Length))];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            return false;
        }

        var decoded = Encoding.UTF8.GetString(bytes.AsSpan(0, length));
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == decoded.Length - 1)
        {
            return false;
        }

        id = new GlobalId(decoded[..colon], decoded[(colon + 1)..]);
        return true;
    }

    public override string ToString() => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{TypeName}:{Key}"));

    /// <summary>Writes the id as a JSON string without allocating.</summary>
    internal void WriteTo(ResponseBuffer buffer)
    {
        var plainLength = Encoding.UTF8.GetByteCount(TypeName) + 1 + Encoding.UTF8.GetByteCount(Key);
        var span = buffer.Reserve(Base64.GetMaxEncodedToUtf8Length(plainLength) + 2);
        span[0] = (byte)'"';
        var plain = span[1..];
        var length = Encoding.UTF8.GetBytes(TypeName, plain);
        plain[length++] = (byte)':';
        length += Encoding.UTF8.GetBytes(Key, plain[length..]);
        if (Base64.EncodeToUtf8InPlace(plain, length, out var written) != OperationStatus.Done)
        {
            throw new InvalidOperationException("The buffer was reserved too small.");
        }

        span[written + 1] = (byte)'"';
        buffer.Advance(written + 2);
    }
}

/// <summary>Finds the object behind a global id's key (Relay's <c>node</c>); null when there is none.</summary>
public delegate object? NodeResolver(ResolverContext context, string key);
