using System.Globalization;
using System.Text;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// A cursor: Base64 of an item's place in the list. The data of a release never change, so a place means the same item for as long as it is published.
/// </summary>
internal static class Cursor
{
    public static string Encode(int position) =>
        Convert.ToBase64String(Encoding.ASCII.GetBytes(position.ToString(CultureInfo.InvariantCulture)));

    public static bool TryDecode(string cursor, out int position)
    {
        position = 0;
        Span<byte> bytes = stackalloc byte[32];
        return cursor.Length <= 40
            && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out position)
            && position < int.MaxValue;
    }
}
