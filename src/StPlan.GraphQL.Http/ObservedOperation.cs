using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>
/// One request as those see it who watch: a span, and measurements when it ends. Of variables nothing is said, for they hold what people
/// typed; of names, measurements say only those that have an address, so that nobody fills a monitor's memory by making up others.
/// </summary>
internal sealed class ObservedOperation(GraphQLHttpOptions options) : IDisposable
{
    // Names in documents have no limit of their own.
    private const int MaxName = 100;

    private readonly long _start = options.TimeProvider.GetTimestamp();
    private readonly Activity? _activity = GraphQLTelemetry.Source.StartActivity("GraphQL");
    private string _type = "none";
    private string _name = "other";
    private string _outcome = "failed";

    /// <summary>The document was looked up.</summary>
    public void LookedUp(bool isKnown) => CountLook(GraphQLTelemetry.Documents, "graphql.document.cache", isKnown);

    /// <summary>Its answer may be kept, and was looked for.</summary>
    public void LookedForAnswer(bool isKept) => CountLook(GraphQLTelemetry.Responses, "graphql.response.cache", isKept);

    /// <summary>This is what the request asks for.</summary>
    public void Found(OperationPlan plan)
    {
        var name = plan.Operation.Name?.Value;
        _type = plan.Operation.Operation switch
        {
            Language.OperationType.Query => "query",
            Language.OperationType.Mutation => "mutation",
            _ => "subscription",
        };
        _name = name is not null && options.Operations.ContainsKey(name) ? name : "other";
        if (_activity is { IsAllDataRequested: true })
        {
            _activity.DisplayName = _name == "other" ? _type : $"{_type} {_name}";
            _activity.SetTag("graphql.operation.type", _type);
            _activity.SetTag("graphql.operation.name", name is { Length: > MaxName } ? name[..MaxName] : name);
            _activity.SetTag("graphql.document.sha256", Convert.ToHexStringLower(SHA256.HashData(plan.Document.Source.Utf8.Span)));
        }
    }

    /// <summary>It ran, or was refused when its variables and its cost were looked at.</summary>
    public void Executed(in ExecutionResult result)
    {
        _outcome = result.IsRequestError ? "refused" : result.ErrorCount > 0 ? "errors" : "ok";
        if (result.Cost is not { } cost)
        {
            return;
        }

        GraphQLTelemetry.Cost.Record(cost.FieldCost, new KeyValuePair<string, object?>("graphql.cost.kind", "field"));
        GraphQLTelemetry.Cost.Record(cost.TypeCost, new KeyValuePair<string, object?>("graphql.cost.kind", "type"));
        _activity?.SetTag("graphql.cost.field", cost.FieldCost);
        _activity?.SetTag("graphql.cost.type", cost.TypeCost);
    }

    /// <summary>
    /// How it ended otherwise: <c>ok</c>, <c>refused</c>, <c>timeout</c>, <c>cancelled</c>. Where nobody says, it has <c>failed</c>.
    /// </summary>
    public void Ended(string outcome) => _outcome = outcome;

    public void Dispose()
    {
        GraphQLTelemetry.Duration.Record(
            options.TimeProvider.GetElapsedTime(_start).TotalSeconds,
            new("graphql.operation.type", _type), new("graphql.operation.name", _name), new("graphql.outcome", _outcome));
        if (_activity is not null)
        {
            _activity.SetTag("graphql.outcome", _outcome);
            _activity.SetStatus(_outcome is "failed" or "timeout" ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
            _activity.Dispose();
        }
    }

    private void CountLook(Counter<long> counter, string name, bool isFound)
    {
        var result = isFound ? "hit" : "miss";
        counter.Add(1, new KeyValuePair<string, object?>(name, result));
        _activity?.SetTag(name, result);
    }
}
