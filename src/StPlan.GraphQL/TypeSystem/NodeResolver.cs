namespace StPlan.GraphQL.TypeSystem;

/// <summary>Finds the object behind a global id's key (Relay's <c>node</c>); null when there is none.</summary>
public delegate object? NodeResolver(ResolverContext context, string key);
