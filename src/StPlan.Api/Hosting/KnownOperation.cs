using StPlan.Api.Logging;
using StPlan.Api.Protection;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Language;

namespace StPlan.Api.Hosting;

/// <summary>What those hear who stand before a GraphQL endpoint, when it knows what a request asks for.</summary>
internal static class KnownOperation
{
    public static void Tell(HttpContext context, OperationPlan plan)
    {
        if (context.Features.Get<RequestLogEntry>() is { } entry)
        {
            entry.Operation = plan.Operation.Name?.Value;
        }

        if (plan.Operation.Operation == OperationType.Subscription)
        {
            // It lasts for hours and does nothing, and there is a limit for how many there are.
            Concurrency.GiveBack(context);
        }
    }
}
