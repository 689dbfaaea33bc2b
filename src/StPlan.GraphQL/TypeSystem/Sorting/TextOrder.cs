using System.Globalization;
using System.Runtime.CompilerServices;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// The order of texts in a culture. A text's sort key is computed once and kept beside the string for as long as that lives, because
/// collating is dear and published texts are ordered again and again.
/// </summary>
internal sealed class TextOrder : IComparer<byte[]?>
{
    private readonly ConditionalWeakTable<string, byte[]> _known = [];
    private readonly ConditionalWeakTable<string, byte[]>.CreateValueCallback _collate;

    public TextOrder(CultureInfo culture) => _collate = text => culture.CompareInfo.GetSortKey(text).KeyData;

    public byte[]? KeyOf(string? text) => text is null ? null : _known.GetValue(text, _collate);

    public int Compare(byte[]? x, byte[]? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => x.AsSpan().SequenceCompareTo(y),
    };
}
