using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Execution;

/// <summary>Limits of an executor; the defaults are those of the public endpoint.</summary>
public sealed record ExecutorOptions
{
    /// <summary>The limits of parsing.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>The limits of validation.</summary>
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;

    /// <summary>Fields of one operation, counted after fragments are expanded.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Fields within fields, counted after fragments are expanded.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>
    /// Lists of introspection within lists of introspection (<c>fields</c>, <c>inputFields</c>, <c>interfaces</c>, <c>possibleTypes</c>).
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>Fields with an alias, in the whole document.</summary>
    public int MaxAliases { get; init; } = 500;

    /// <summary>Directives, in the whole document.</summary>
    public int MaxDirectives { get; init; } = 100;

    /// <summary>The most that the fields of an operation may cost.</summary>
    public double MaxFieldCost { get; init; } = 5_000;

    /// <summary>The most that the types of an operation may cost.</summary>
    public double MaxTypeCost { get; init; } = 5_000;

    /// <summary>The number of items that a list counts with when nothing says its size.</summary>
    public int DefaultListSize { get; init; } = 10;

    /// <summary>The most bytes of a response. Leaves cost nothing, but 500 of them on each of many items are large.</summary>
    public int MaxResponseBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many documents are kept compiled.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>Bytes of all the documents that are kept compiled. Compiled, a document takes about a hundred times its length.</summary>
    public int CachedDocumentBytes { get; init; } = 1024 * 1024;

    /// <summary>The <c>__typename</c> of a value, for schemas from SDL whose values have no CLR types of their own.</summary>
    public Func<object, string?>? TypeNameResolver { get; init; }
}
