namespace StPlan.GraphQL.Language;

/// <summary>A place in a document: line and column, both counted from 1; the column in UTF-16 code units, as graphql-js counts.</summary>
public readonly record struct Location(int Line, int Column);
