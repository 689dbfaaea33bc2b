using System.ComponentModel.DataAnnotations;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.Validation;

namespace StPlan.Api.Hosting;

/// <summary>
/// What one request may cost. Bound from the configuration section <see cref="Section"/>; docs/settings.md has a row for each, which a test
/// compares. The largest values allowed are those that have been tried.
/// </summary>
public sealed class LimitsOptions
{
    public const string Section = "Limits";

    /// <summary>Bytes of a request body.</summary>
    [Range(1_024, 16 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Characters of a query string, as it is encoded.</summary>
    [Range(256, 32 * 1024)]
    public int MaxQueryStringLength { get; set; } = 16 * 1024;

    /// <summary>How long an operation may wait for what is outside of memory, in seconds.</summary>
    [Range(1, 300)]
    public int RequestTimeoutSeconds { get; set; } = 10;

    /// <summary>
    /// How long anything else (a file, a page, an import) may work on its answer, in seconds; sending it takes what the client's line
    /// takes.
    /// </summary>
    [Range(1, 3_600)]
    public int OtherTimeoutSeconds { get; set; } = 120;

    /// <summary>Documents that clients have stored (automatic persisted queries); 0 for none.</summary>
    [Range(0, 100_000)]
    public int MaxPersistedQueries { get; set; } = 1_000;

    /// <summary>Bytes of all documents that clients have stored.</summary>
    [Range(0, 256 * 1024 * 1024)]
    public int MaxPersistedQueryBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Bytes of a document.</summary>
    [Range(1_024, 1024 * 1024)]
    public int MaxDocumentBytes { get; set; } = 64 * 1024;

    /// <summary>Tokens of a document.</summary>
    [Range(100, 200_000)]
    public int MaxTokens { get; set; } = 15_000;

    /// <summary>Braces, brackets and lists within each other, as written.</summary>
    [Range(16, 200)]
    public int MaxNesting { get; set; } = 32;

    /// <summary>Fields of an operation, fragments expanded.</summary>
    [Range(100, 20_000)]
    public int MaxFields { get; set; } = 2_048;

    /// <summary>Fields within fields, fragments expanded.</summary>
    [Range(14, 200)]
    public int MaxDepth { get; set; } = 32;

    /// <summary>Fields with an alias in a document.</summary>
    [Range(10, 20_000)]
    public int MaxAliases { get; set; } = 500;

    /// <summary>Directives in a document.</summary>
    [Range(10, 2_000)]
    public int MaxDirectives { get; set; } = 100;

    /// <summary>Lists of types within lists of types in introspection.</summary>
    [Range(1, 4)]
    public int MaxIntrospectionDepth { get; set; } = 2;

    /// <summary>Errors of validation that are reported.</summary>
    [Range(1, 100)]
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>Fields that are looked at to see whether equal response names merge.</summary>
    [Range(1_000, 1_000_000)]
    public int MaxFieldComparisons { get; set; } = 100_000;

    /// <summary>Cost of the resolvers of a request, as <c>@cost</c> and <c>@listSize</c> count it.</summary>
    [Range(1, 1_000_000)]
    public int MaxFieldCost { get; set; } = 5_000;

    /// <summary>Cost of the objects of an answer.</summary>
    [Range(1, 1_000_000)]
    public int MaxTypeCost { get; set; } = 5_000;

    /// <summary>Bytes of an answer.</summary>
    [Range(64 * 1024, 256 * 1024 * 1024)]
    public int MaxResponseBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Subscriptions that are open at the same time; 0 for none.</summary>
    [Range(0, 100_000)]
    public int MaxSubscriptions { get; set; } = 1_000;

    /// <summary>Documents that are kept compiled.</summary>
    [Range(2, 100_000)]
    public int CachedDocuments { get; set; } = 1_000;

    /// <summary>Bytes of all documents that are kept compiled.</summary>
    [Range(64 * 1024, 64 * 1024 * 1024)]
    public int CachedDocumentBytes { get; set; } = 1024 * 1024;

    /// <summary>Bytes of all answers that are kept for who asks the same again; 0 for none.</summary>
    [Range(0, 1024 * 1024 * 1024)]
    public int CachedResponseBytes { get; set; } = 32 * 1024 * 1024;

    public ExecutorOptions ToExecutorOptions() => new()
    {
        Parser = new ParserLimits(MaxDocumentBytes, MaxTokens, MaxNesting),
        Validation = new ValidationLimits(MaxValidationErrors, MaxFieldComparisons),
        MaxFields = MaxFields,
        MaxDepth = MaxDepth,
        MaxAliases = MaxAliases,
        MaxDirectives = MaxDirectives,
        MaxIntrospectionDepth = MaxIntrospectionDepth,
        MaxFieldCost = MaxFieldCost,
        MaxTypeCost = MaxTypeCost,
        MaxResponseBytes = MaxResponseBytes,
        CachedDocuments = CachedDocuments,
        CachedDocumentBytes = CachedDocumentBytes,
    };
}
