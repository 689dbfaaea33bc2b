using System.Globalization;
using StPlan.OpenData.Model;

namespace StPlan.OpenData.Formats;

/// <summary>Numbers, days and moments as text: the same in every format and on every machine.</summary>
internal static class CellText
{
    /// <summary>Enough for the longest of them.</summary>
    public const int MaxLength = 40;

    /// <summary>A moment has as many decimals of a second as it needs.</summary>
    public static ReadOnlySpan<char> Format(in Cell cell, Span<char> buffer)
    {
        int length;
        var fits = cell.Kind switch
        {
            CellKind.Number => cell.Number.TryFormat(buffer, out length, default, CultureInfo.InvariantCulture),
            CellKind.Date => cell.Date.TryFormat(buffer, out length, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            CellKind.DateTime =>
                cell.DateTime.TryFormat(buffer, out length, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, null),
        };
        return fits ? buffer[..length] : throw new ArgumentException($"{buffer.Length} characters are too few.", nameof(buffer));
    }
}
