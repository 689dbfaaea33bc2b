namespace StPlan.GraphQL.TypeSystem;

/// <summary>Events of any CLR type as objects, which is what the root value of an execution is.</summary>
internal static class EventObjects
{
    public static IAsyncEnumerable<object?> Of<TEvent>(IAsyncEnumerable<TEvent> events) =>
        events as IAsyncEnumerable<object?> ?? events.Select(e => (object?)e);
}
