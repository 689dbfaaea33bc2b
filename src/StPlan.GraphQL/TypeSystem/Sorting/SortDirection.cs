namespace StPlan.GraphQL.TypeSystem;

/// <summary>Which end of an order comes first.</summary>
public enum SortDirection
{
    Asc,
    Desc,
}
