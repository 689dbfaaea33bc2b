namespace StPlan.GraphQL.TypeSystem;

/// <summary>Whether there is more, and where this page begins and ends (Relay's cursor connections, section 5).</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
