namespace StPlan.GraphQL.TypeSystem;

/// <summary>Object (spec 3.6). Described in code by <see cref="ObjectType{T}"/>, or read from SDL.</summary>
public class ObjectType : FieldedType
{
    /// <summary>The CLR type of the values that resolve as this object type; null when the type comes from SDL.</summary>
    public virtual Type? RuntimeType => null;

    /// <summary>How <c>node(id:)</c> finds an object of this type; null when it has no global id.</summary>
    public NodeResolver? NodeResolver { get; internal set; }
}
