namespace StPlan.GraphQL.TypeSystem;

/// <summary>How values of a CLR type are filtered: by which input type, and what becomes of a value given for it.</summary>
internal sealed record ValueFilter<T>(InputObjectType Type, FilterCondition<T> Compile);
