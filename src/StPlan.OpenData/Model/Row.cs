using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A row of a dataset; its cells are read one at a time, when a format writes them.</summary>
public readonly struct Row
{
    private readonly object _item;
    private readonly PublishedData _data;

    internal Row(object item, PublishedData data)
    {
        _item = item;
        _data = data;
    }

    /// <summary>The cell of a column of the same dataset.</summary>
    public Cell this[Column column] => column.Read(_item, _data);
}
