namespace StPlan.GraphQL.Response;

/// <summary>The member <c>extensions</c> of a response (spec 7.1.3).</summary>
internal static class ResponseExtensions
{
    /// <summary><c>,"extensions":{…}</c>; nothing at all when it has no members.</summary>
    /// <param name="members">As JSON, without the braces around them: <c>"demo":true</c>.</param>
    public static void Write(ResponseBuffer buffer, ReadOnlySpan<byte> members)
    {
        if (members.IsEmpty)
        {
            return;
        }

        buffer.WriteRaw(",\"extensions\":{"u8);
        buffer.WriteRaw(members);
        buffer.WriteByte((byte)'}');
    }
}
