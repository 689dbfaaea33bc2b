using System.Text.Json;

namespace StPlan.GraphQL.Execution;

/// <summary>A request to execute (spec 6.1).</summary>
/// <param name="Document">The document's UTF-8 bytes. They are copied when the document is new, so the caller may reuse them.</param>
/// <param name="OperationName">Which operation of the document; null when it has only one.</param>
/// <param name="Variables">An object, or undefined.</param>
/// <param name="Cost">What the client wants to know of the cost.</param>
public readonly record struct GraphQLRequest(
    ReadOnlyMemory<byte> Document, string? OperationName = null, JsonElement Variables = default, CostMode Cost = CostMode.Enforce);
