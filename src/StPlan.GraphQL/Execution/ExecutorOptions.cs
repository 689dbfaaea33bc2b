using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.GraphQL.Execution;

/// <summary>Limits of an executor; the defaults are those of the public endpoint.</summary>
public sealed record ExecutorOptions
{
    /// <summary>What a document may cost to parse.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>How long validation goes on.</summary>
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;

    /// <summary>Fields of one operation, counted after fragments are expanded.</summary>
    public int MaxFields { get; init; } = 2_048;

    /// <summary>Fields within fields, counted after fragments are expanded.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>How many documents are kept compiled.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>The <c>__typename</c> of a value, for schemas from SDL whose values have no CLR types of their own.</summary>
    public Func<object, string?>? TypeNameResolver { get; init; }
}
