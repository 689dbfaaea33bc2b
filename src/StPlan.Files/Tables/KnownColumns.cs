using System.Collections.Frozen;
using StPlan.Files.Values;

namespace StPlan.Files.Tables;

/// <summary>The columns of one kind of file, found by what stands in a header cell.</summary>
internal sealed class KnownColumns
{
    /// <summary>What is longer is a text and no heading.</summary>
    private const int MaxHeading = 200;

    /// <summary>Letters that the beginning of a name has at least, to be taken for it.</summary>
    private const int MinBeginning = 4;

    private readonly FrozenDictionary<string, FileColumn> _byKey;

    private KnownColumns(FileKind kind, IEnumerable<FileColumn> columns)
    {
        Kind = kind;
        _byKey = columns.SelectMany(column => column.Keys, (column, key) => (column, key))
            .ToFrozenDictionary(each => each.key, each => each.column);
    }

    public static IReadOnlyList<KnownColumns> OfEachKind { get; } =
    [
        new(FileKind.Reports, ReportColumns.All.Concat(FormColumns.All)),
        new(FileKind.Observations, ObservationColumns.All),
    ];

    public FileKind Kind { get; }

    public static KnownColumns Of(FileKind kind) => OfEachKind.Single(each => each.Kind == kind);

    /// <summary>The one column that the cell names, in whole or in one of its lines.</summary>
    public FileColumn? Find(string heading)
    {
        if (heading.Length > MaxHeading)
        {
            return null;
        }

        var found = HeaderText.Keys(heading).Select(key => _byKey.GetValueOrDefault(key)).Where(column => column is not null).Distinct()
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The column that was probably meant: its name misspelt, or the beginning of it.</summary>
    public FileColumn? Nearest(string heading)
    {
        var key = FoldedText.Key(heading);
        var nearest = _byKey
            .Select(each => (each.Value, Distance: IsBeginning(each.Key) ? 0 : EditDistance.Between(key, each.Key)))
            .OrderBy(each => each.Distance).ThenBy(each => each.Value.Name, StringComparer.Ordinal)
            .First();
        return nearest.Distance <= Math.Max(1, key.Length / 3) ? nearest.Value : null;

        bool IsBeginning(string name) => key.Length >= MinBeginning && name.StartsWith(key, StringComparison.Ordinal);
    }
}
