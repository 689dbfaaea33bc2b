using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A dataset and where its rows come from.</summary>
/// <param name="read">The rows as of a release; lazily, where there may be many.</param>
internal sealed class Dataset<TRow>(Func<PublishedData, IEnumerable<TRow>> read) : Dataset
    where TRow : class
{
    private readonly IReadOnlyList<Column> _columns = [];

    public override IReadOnlyList<Column> Columns => _columns;

    /// <summary>The columns of its own; <c>demo</c> is added.</summary>
    public required IReadOnlyList<Column<TRow>> OwnColumns
    {
        init => _columns = [.. value, new DemoColumn()];
    }

    public override IEnumerable<Row> Read(PublishedData data) => read(data).Select(item => new Row(item, data));
}
