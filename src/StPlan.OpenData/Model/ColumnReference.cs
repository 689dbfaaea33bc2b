namespace StPlan.OpenData.Model;

/// <summary>Where the values of a column are from: a foreign key.</summary>
/// <param name="Dataset">The name of the dataset; it may be the column's own.</param>
/// <param name="Column">The name of the column that is the key there.</param>
public sealed record ColumnReference(string Dataset, string Column);
