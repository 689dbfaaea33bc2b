namespace StPlan.GraphQL.TypeSystem;

/// <summary>A type that a selection set selects from (spec 3.4): object, interface or union.</summary>
public abstract class CompositeType : NamedType;
