using System.Text.Json;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Response;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Writes a leaf value of a known CLR type as JSON; false when the value cannot be represented (a field error).</summary>
public delegate bool LeafWriter<in T>(ResponseBuffer buffer, T value);

/// <summary>Scalar (spec 3.5): how its values are read from literals and JSON, and written to the response.</summary>
public abstract class ScalarType : NamedType
{
    /// <summary>Where the scalar is specified; null for the built-in ones (spec 3.5.6).</summary>
    public string? SpecifiedByUrl { get; internal set; }

    /// <summary>What a valid value looks like, to end the sentence "expected …" of an error.</summary>
    public abstract string Expectation { get; }

    /// <summary>The CLR type of its input values.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Further CLR types that resolvers may return for this scalar.</summary>
    public virtual IEnumerable<Type> OutputTypes => [RuntimeType];

    /// <summary>Input coercion of a literal. Never sees a variable or null.</summary>
    public abstract bool TryParseLiteral(ValueNode literal, out object? value);

    /// <summary>Input coercion of a JSON value. Never sees null.</summary>
    public abstract bool TryParseValue(JsonElement json, out object? value);

    /// <summary>Result coercion of a value whose CLR type is known only at run time.</summary>
    public abstract bool TryWrite(ResponseBuffer buffer, object value);

    /// <summary>Result coercion of a value whose CLR type is known when the operation is compiled: no boxing.</summary>
    public virtual LeafWriter<T> GetWriter<T>() => (buffer, value) => TryWrite(buffer, value!);
}
