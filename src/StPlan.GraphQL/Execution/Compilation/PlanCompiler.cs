using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Compiles a validated operation: selection sets to plans for each object type, fields to typed paths from resolver to JSON.</summary>
internal sealed class PlanCompiler(
    Schema schema,
    SourceText source,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    ExecutorOptions options,
    InclusionConditions conditions,
    ArgumentsPlan.Slots slots)
{
    public SelectionSetPlan Compile(ObjectType type, IReadOnlyList<SelectionSource> sources) =>
        new(type, Compile(type, FieldCollector.Collect(schema, fragments, type, sources)));

    /// <summary>The one field of a subscription (spec 5.2.4.1), as what its events come from.</summary>
    public SourceStreamPlan CompileSource(ObjectType type, SelectionSource selections)
    {
        var collected = FieldCollector.Collect(schema, fragments, type, [selections]).Single().Field;
        var field = FieldOf(type, collected);
        return new SourceStreamPlan(new FieldInfo(type, field, collected.Nodes, source), ArgumentsPlan.For(field, collected.First, slots));
    }

    /// <summary>The object type of a value whose field is of an abstract type; null when it is none of that type's.</summary>
    public ObjectType? ResolveType(CompositeType type, object value)
    {
        if (options.TypeNameResolver?.Invoke(value) is { } name)
        {
            return schema.FindType(name) is ObjectType named && schema.IsSubType(named, type) ? named : null;
        }

        return schema.FindObjectType(type, value);
    }

    /// <summary>Whether something selected from the abstract type may have to be awaited; its object types are compiled too late to ask them.</summary>
    public bool MayBeAsync { get; } = schema.Types.OfType<ObjectType>().Any(t => t.Fields.Any(f => f.Resolver?.IsAsync == true));

    private OutputField FieldOf(ObjectType type, CollectedField collected) => schema.FindField(type, collected.First.Name.Value)
        ?? throw new InvalidOperationException($"{type.Name}.{collected.First.Name.Value} does not exist: validation should have said so.");

    // A field is compiled once, however many places it may have.
    private PlacedField[] Compile(ObjectType type, IReadOnlyList<FieldPlace> places)
    {
        var last = new Dictionary<CollectedField, int>(ReferenceEqualityComparer.Instance);
        var placed = new PlacedField[places.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            var (field, condition) = places[i];
            var previous = last.GetValueOrDefault(field, PlacedField.None);
            var plan = previous == PlacedField.None ? Compile(type, field) : placed[previous].Field;
            placed[i] = new PlacedField(plan, conditions.NumberOf(condition), previous);
            last[field] = i;
        }

        return placed;
    }

    private FieldPlan Compile(ObjectType type, CollectedField collected)
    {
        var field = FieldOf(type, collected);
        var info = new FieldInfo(type, field, collected.Nodes, source);
        if (field.Name == "__typename")
        {
            return new TypeNamePlan(info, Encoding.UTF8.GetBytes($"\"{type.Name}\""));
        }

        var resolver = field.Resolver ?? throw new InvalidOperationException($"{info.Coordinate} has no resolver.");
        return resolver.Accept(new FieldCompiler(this, info, collected, ArgumentsPlan.For(field, collected.First, slots)));
    }

    /// <summary>Chooses the plan that fits the resolver, and the writer that fits what it returns.</summary>
    private sealed class FieldCompiler(PlanCompiler compiler, FieldInfo info, CollectedField collected, ArgumentsPlan? arguments)
        : IFieldResolverVisitor<FieldPlan>
    {
        private ValueWriterFactory Writers => new(compiler, info, collected.SubSelections);

        public FieldPlan Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
            where TSource : class =>
            new PropertyFieldPlan<TSource, TValue>(info, Writers.Create<TValue>(info.Field.Type), resolver.Getter);

        public FieldPlan Visit<TValue>(ContextFieldResolver<TValue> resolver) =>
            new ContextFieldPlan<TValue>(info, Writers.Create<TValue>(info.Field.Type), arguments, resolver.Resolve);

        public FieldPlan Visit<TValue>(AsyncFieldResolver<TValue> resolver) =>
            new AsyncFieldPlan<TValue>(info, Writers.Create<TValue>(info.Field.Type), arguments, resolver.Resolve);
    }
}
