namespace StPlan.Files.Tables;

/// <summary>The heading of a table: which column stands where.</summary>
internal sealed class Header
{
    private readonly Dictionary<int, FileColumn> _byPlace;
    private readonly Dictionary<FileColumn, int> _byColumn;

    /// <param name="unknown">Places with a heading that is not known, which has been reported.</param>
    public Header(RowAddress address, FileKind kind, Dictionary<int, FileColumn> columns, IReadOnlySet<int> unknown)
    {
        Address = address;
        Kind = kind;
        Unknown = unknown;
        _byPlace = columns;
        _byColumn = columns.ToDictionary(each => each.Value, each => each.Key);
    }

    public RowAddress Address { get; }

    public FileKind Kind { get; }

    public IReadOnlySet<int> Unknown { get; }

    /// <summary>Whether it is a form that was handed out, in which rows that nobody touched are no reports.</summary>
    public bool IsForm => FormColumns.All.Any(_byColumn.ContainsKey);

    public FileColumn? At(int place) => _byPlace.GetValueOrDefault(place);

    public int? PlaceOf(FileColumn column) => _byColumn.TryGetValue(column, out var place) ? place : null;

    /// <summary>
    /// The column of a field of what was submitted, as the steward schema calls it: "completion", "funding.stateBudget", "outputs[2].what".
    /// </summary>
    public FileColumn? ColumnOfField(string field)
    {
        // An input object within the submission is either one cell (outputs), or one cell a field (funding, source).
        var names = field.Split('.').Select(part => part.Split('[')[0]).ToArray();
        return names.Append(string.Concat(names)).Reverse()
            .Select(name => All(Kind).FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(column => column is not null);
    }

    public static IReadOnlyList<FileColumn> All(FileKind kind) => kind == FileKind.Reports ? ReportColumns.All : ObservationColumns.All;
}
