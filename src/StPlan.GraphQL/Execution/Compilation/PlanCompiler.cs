using System.Reflection;
using System.Text;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>
/// Compiles a validated operation: selection sets to plans for each object type, fields to typed paths from resolver to JSON.
/// </summary>
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

    /// <summary>The object type of a value whose field has an abstract type; null when the value has none of its types.</summary>
    public ObjectType? ResolveType(CompositeType type, object value)
    {
        if (options.TypeNameResolver?.Invoke(value) is { } name)
        {
            return schema.FindType(name) is ObjectType named && schema.IsSubType(named, type) ? named : null;
        }

        return schema.FindObjectType(type, value);
    }

    /// <summary>
    /// Whether something selected from the abstract type may have to be awaited; its object types are compiled too late to ask them.
    /// </summary>
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

/// <summary>
/// Makes the writer for a GraphQL type over a CLR type. Reflection happens here, when an operation is compiled, and never later.
/// </summary>
internal sealed class ValueWriterFactory(PlanCompiler compiler, FieldInfo field, IReadOnlyList<SelectionSource> selections)
{
    private static readonly MethodInfo NullableMethod = typeof(ValueWriterFactory)
        .GetMethod(nameof(CreateNullable), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo ListMethod = typeof(ValueWriterFactory)
        .GetMethod(nameof(CreateList), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <exception cref="SchemaException">The resolver returns something that the field's type cannot be made of.</exception>
    public ValueWriter<T> Create<T>(GraphQLType type)
    {
        if (Nullable.GetUnderlyingType(typeof(T)) is { } underlying)
        {
            return (ValueWriter<T>)NullableMethod.MakeGenericMethod(underlying).Invoke(this, [type])!;
        }

        var isNonNull = type.IsNonNull;
        switch (type.NullableType)
        {
            case ScalarType scalar:
                return new LeafValueWriter<T>(scalar.GetWriter<T>(), scalar, field, isNonNull);
            case EnumType @enum:
                return new LeafValueWriter<T>(@enum.GetWriter<T>(), @enum, field, isNonNull);
            case ListType list:
                if (ClrTypeShape.ItemTypeOf(typeof(T)) is { } item)
                {
                    return (ValueWriter<T>)ListMethod.MakeGenericMethod(typeof(T), item).Invoke(this, [list, isNonNull])!;
                }

                return typeof(T) == typeof(object)
                    ? (ValueWriter<T>)(object)new DynamicListValueWriter(
                        new(Create<object?>(list.ItemType), field, isNonNull), field, isNonNull)
                    : throw new SchemaException(
                        $"{field.Coordinate} is of type {type}, but its resolver returns {typeof(T).Name}, which is no list.");
            case ObjectType @object:
                return new ObjectValueWriter<T>(compiler.Compile(@object, selections), field, isNonNull);
            case CompositeType composite:
                return new AbstractValueWriter<T>(
                    composite, t => compiler.Compile(t, selections), compiler.ResolveType, compiler.MayBeAsync, field, isNonNull);
            default:
                throw new InvalidOperationException($"{type} is no output type.");
        }
    }

    private NullableValueWriter<T> CreateNullable<T>(GraphQLType type)
        where T : struct => new(Create<T>(type), field, type.IsNonNull);

    private ListValueWriter<TList, TItem> CreateList<TList, TItem>(ListType type, bool isNonNull)
        where TList : IEnumerable<TItem> => new(Create<TItem>(type.ItemType), field, isNonNull);
}
