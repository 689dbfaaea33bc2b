using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>The compiled root field of a subscription, as where its events come from.</summary>
internal sealed class SourceStreamPlan(FieldInfo info, ArgumentsPlan? arguments)
{
    /// <summary>CreateSourceEventStream (spec 6.2.3.1). Null when it failed; the error is recorded in the execution.</summary>
    public async ValueTask<IAsyncEnumerable<object?>?> CreateAsync(OperationExecution execution, object rootValue)
    {
        execution.Path.Push(info.ResponseName);
        try
        {
            var subscribe = info.Field.EventStream
                ?? throw new InvalidOperationException($"{info.Coordinate} has no events: call Subscribe(…).");
            var context = new ResolverContext(execution, rootValue, arguments is null ? ArgumentValues.Empty : execution.GetArguments(arguments));
            return await subscribe(context).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"{info.Coordinate} gave null in place of a stream.");
        }
        catch (Exception exception) when (!execution.RequestAborted.IsCancellationRequested)
        {
            execution.AddError(OperationExecution.ErrorOf(exception), info);
            return null;
        }
    }

    /// <summary>The stream broke off (MapSourceToResponseEvent, spec 6.2.3.2): an error at the field, and none of its events.</summary>
    public GraphQLError ErrorOf(Exception exception) =>
        OperationExecution.ErrorOf(exception) with { Locations = info.GetLocations(), Path = [info.ResponseName] };
}
