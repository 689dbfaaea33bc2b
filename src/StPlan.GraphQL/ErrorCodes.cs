namespace StPlan.GraphQL;

/// <summary>
/// What stands in <c>extensions.code</c>: HotChocolate's codes where it has one, so that its users' clients keep working.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL, or goes beyond a limit of the parser.</summary>
    public const string Syntax = "HC0011";

    /// <summary>A variable has a value that its type does not take.</summary>
    public const string InvalidVariable = "HC0016";

    /// <summary>A non-null field resolved to null.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>A cost limit is exceeded.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>A page larger than allowed.</summary>
    public const string MaxPageSizeExceeded = "HC0051";

    /// <summary>A page of a negative size.</summary>
    public const string InvalidPageSize = "HC0079";

    /// <summary>A cursor that this list did not make.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>Null in a filter or an order, where it says nothing.</summary>
    public const string NullFilter = "HC0026";

    /// <summary>A global id that no object gave.</summary>
    public const string InvalidId = "INVALID_ID";

    /// <summary>A document that breaks a rule of validation (spec 5).</summary>
    public const string Validation = "VALIDATION_FAILED";

    /// <summary>A schema that contradicts itself (spec 3).</summary>
    public const string InvalidSchema = "INVALID_SCHEMA";

    /// <summary>The request is not a GraphQL request: no JSON, no document, no such operation.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A document that goes beyond a limit of this server.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The operation took longer than it may.</summary>
    public const string Timeout = "HC0045";

    /// <summary>No document of that hash is stored (automatic persisted queries): send it along once.</summary>
    public const string PersistedQueryNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>This server stores no documents for clients.</summary>
    public const string PersistedQueryNotSupported = "PERSISTED_QUERY_NOT_SUPPORTED";

    /// <summary>A path that names no operation.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>A bug or an outage of this server; the log has the details.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";
}
