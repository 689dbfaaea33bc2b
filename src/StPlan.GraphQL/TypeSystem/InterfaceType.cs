using System.Collections.Immutable;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Interface (spec 3.7).</summary>
public class InterfaceType : FieldedType
{
    /// <summary>The object types that implement this interface, directly or through another interface (spec 3.7).</summary>
    public ImmutableArray<ObjectType> PossibleTypes { get; internal set; } = [];

    /// <summary>The CLR type of the values that may resolve as this interface; null when it comes from SDL.</summary>
    public virtual Type? RuntimeType => null;
}
