using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StPlan.GraphQL.Execution;

namespace StPlan.GraphQL.Http;

/// <summary>Serves operations by their names: links without a document in them, for those who embed one and those who cache it.</summary>
internal sealed class PersistedOperationEndpoint
{
    private readonly GraphQLHttpOptions _options;
    private readonly OperationAnswer _answer;
    private readonly FrozenDictionary<string, OperationPlan> _plans;

    /// <exception cref="ArgumentException">An operation is not valid.</exception>
    public PersistedOperationEndpoint(GraphQLHttpOptions options, OperationAnswer answer)
    {
        _options = options;
        _answer = answer;
        _plans = options.Operations.ToFrozenDictionary(o => o.Key, o => Prepare(options, o.Key, o.Value));
    }

    public Task HandleAsync(HttpContext context)
    {
        if (RequestChecks.Check(context, _options, out var mediaType) is { } problem)
        {
            return Answers.RefuseAsync(context, _options, mediaType, problem);
        }

        var name = context.GetRouteValue("name") as string ?? "";
        if (!_plans.TryGetValue(name, out var plan))
        {
            return Answers.RefuseAsync(context, _options, mediaType, new HttpRequestProblem(
                404,
                $"No operation has the name \"{name}\". Use one of {string.Join(", ", _plans.Keys.Order(StringComparer.Ordinal))}.",
                ErrorCodes.UnknownOperation));
        }

        return HttpMethods.IsPost(context.Request.Method) ? PostAsync(context, mediaType, plan) : GetAsync(context, mediaType, plan);
    }

    private async Task PostAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan)
    {
        using var body = await RequestBody.ReadAsync(context.Request, _options.MaxBodyBytes).ConfigureAwait(false);
        if (RequestChecks.CheckBody(body, _options) is { } problem
            || !RequestEnvelope.TryReadJson(body!.Bytes, isNamed: true, out var envelope, out problem))
        {
            await Answers.RefuseAsync(context, _options, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            await _answer.SendAsync(context, mediaType, plan, envelope.Request.Variables).ConfigureAwait(false);
        }
    }

    private async Task GetAsync(HttpContext context, ResponseMediaType mediaType, OperationPlan plan)
    {
        if (!RequestEnvelope.TryReadQueryString(context.Request.Query, out var envelope, out var problem))
        {
            await Answers.RefuseAsync(context, _options, mediaType, problem).ConfigureAwait(false);
            return;
        }

        using (envelope)
        {
            problem = PlainVariables.Read(context.Request.Query, plan.Operation, envelope.Request.Variables, out var json);
            using (json)
            {
                await (problem is null
                    ? _answer.SendAsync(context, mediaType, plan, json?.RootElement ?? envelope.Request.Variables)
                    : Answers.RefuseAsync(context, _options, mediaType, problem)).ConfigureAwait(false);
            }
        }
    }

    private static OperationPlan Prepare(GraphQLHttpOptions options, string name, byte[] document) =>
        options.Executor.Prepare(new GraphQLRequest(document), out var errors)
        ?? throw new ArgumentException(
            $"The operation {name} is not valid: {string.Join(" ", errors.Select(e => e.Message))}", nameof(options));
}
