namespace StPlan.GraphQL.Conformance;

/// <summary>Schemas by their SDL. Suites ask the same schema many times over, then never again: when it is full it starts afresh.</summary>
internal sealed class SchemaCache
{
    private const int Capacity = 64;

    private readonly Dictionary<string, PreparedSchema> _schemas = [];

    public PreparedSchema Get(string sdl)
    {
        if (_schemas.TryGetValue(sdl, out var known))
        {
            return known;
        }

        if (_schemas.Count == Capacity)
        {
            _schemas.Clear();
        }

        return _schemas[sdl] = PreparedSchema.From(sdl);
    }
}
