using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>A column, and how it is read.</summary>
/// <param name="name">For machines: snake_case.</param>
/// <param name="type">What it holds.</param>
/// <param name="title">For people.</param>
/// <param name="description">A sentence.</param>
/// <param name="read">Reads it from a row.</param>
internal sealed class Column<TRow>(string name, ColumnType type, Text title, Text description, Func<TRow, Cell> read)
    : Column(name, type, title, description)
    where TRow : class
{
    internal override Cell Read(object row, PublishedData data) => read((TRow)row);
}
