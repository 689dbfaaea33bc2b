namespace StPlan.GraphQL.Http;

/// <summary>
/// Answers that are asked for again, as long as the root value that they come from is the present one. Another root value begins with nothing, so that no
/// answer outlives what it says.
/// </summary>
/// <param name="maxBytes">Of all that is kept.</param>
internal sealed class ResponseCache(int maxBytes)
{
    private KeptResponses? _current;

    public KeptResponses Of(object root)
    {
        var current = Volatile.Read(ref _current);
        if (current is null || !current.AreOf(root))
        {
            // Who still works with the one before may put its answers back for a moment: they are its own, and only cost the others a hit.
            current = new KeptResponses(root, maxBytes);
            Volatile.Write(ref _current, current);
        }

        return current;
    }
}
