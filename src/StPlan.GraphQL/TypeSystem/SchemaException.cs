namespace StPlan.GraphQL.TypeSystem;

/// <summary>The schema itself is wrong: a bug of its author, found when it is built, never while it serves.</summary>
public sealed class SchemaException(string message) : Exception(message);
