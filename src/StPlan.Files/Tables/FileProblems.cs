using StPlan.Domain;
using StPlan.FileFormats;

namespace StPlan.Files.Tables;

/// <summary>
/// Collects what is wrong while a file is read, so that its sender sees everything at once; no more of it than one can read.
/// </summary>
internal sealed class FileProblems(int max)
{
    private readonly List<FileProblem> _first = [];

    public int Count { get; private set; }

    public IReadOnlyList<FileProblem> First => _first;

    public void Add(FileProblem problem)
    {
        Count++;
        if (_first.Count < max)
        {
            _first.Add(problem);
        }
    }

    /// <summary>Of a sheet or the file as a whole.</summary>
    public void Add(string? sheet, Text message) => Add(new FileProblem(sheet, 0, null, null, message));

    public void Add(RowAddress at, string? column, int? place, string? value, Text message) =>
        Add(new FileProblem(at.Sheet, at.Row, column, value, message)
        {
            Letters = at.Sheet is null || place is null ? null : ColumnLetters.Of(place.Value),
        });
}
