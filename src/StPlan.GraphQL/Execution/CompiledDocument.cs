using System.Collections.Concurrent;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>A validated document, with the plans of those of its operations that have been asked for.</summary>
internal sealed class CompiledDocument(Schema schema, byte[] utf8, DocumentNode document, ExecutorOptions options)
{
    private readonly OperationDefinitionNode[] _operations = [.. document.Operations];
    private readonly ConcurrentDictionary<OperationDefinitionNode, OperationPlan> _plans = new(ReferenceEqualityComparer.Instance);

    public byte[] Utf8 { get; } = utf8;

    /// <summary>GetOperation (spec 6.1).</summary>
    public OperationPlan? FindPlan(string? operationName, out GraphQLError? error)
    {
        error = null;
        var operation = operationName is null
            ? _operations is [var only] ? only : null
            : Array.Find(_operations, o => o.Name?.Value == operationName);
        if (operation is not null)
        {
            return _plans.TryGetValue(operation, out var plan)
                ? plan
                : _plans.GetOrAdd(operation, static (o, self) => new OperationPlan(self.Schema, self.Document, o, self.Options), this);
        }

        var names = _operations.Select(o => o.Name?.Value).OfType<string>().ToArray();
        error = new GraphQLError(
            (operationName, _operations.Length) switch
            {
                (_, 0) => "The document has no operation to execute.",
                (null, _) => $"Must provide operation name: the document has several operations: {string.Join(", ", names)}.",
                _ => $"Unknown operation named \"{operationName}\".{Suggestions.DidYouMean(operationName!, names)}",
            },
            ErrorCodes.BadRequest);
        return null;
    }

    private Schema Schema => schema;

    private DocumentNode Document => document;

    private ExecutorOptions Options => options;
}
