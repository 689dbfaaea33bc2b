using System.Reflection;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Derives the filter input types from the object types, once, when the schema is built: every field whose value can be read without
/// arguments becomes a condition. Reflection happens here; the conditions themselves are typed functions.
/// </summary>
internal sealed class FilterInputTypes(TypeRegistry types)
{
    private const BindingFlags Private = BindingFlags.Instance | BindingFlags.NonPublic;

    public static string NameFor(NamedType type) => $"{type.Name}FilterInput";

    /// <exception cref="SchemaException">The object type stands for no CLR type.</exception>
    public void Add(ObjectType type)
    {
        var clr = type.RuntimeType ?? throw new SchemaException($"{type.Name} stands for no CLR type and cannot be filtered.");
        Invoke(nameof(OfObject), [clr], type);
    }

    private FilterInputType<T> OfObject<T>(ObjectType type)
        where T : class
    {
        var name = NameFor(type);
        if (types.Find(name) is FilterInputType<T> known)
        {
            return known;
        }

        var filter = new FilterInputType<T>(name, $"Conditions on `{type.Name}`. All given conditions must hold.");
        types.Add(filter);
        filter.AddAndOr();
        foreach (var field in type.Fields)
        {
            field.Value?.Getter.Accept(new FieldDerivation<T>(this, filter, field));
        }

        return filter;
    }

    /// <summary>The filter for values of that type; null when they cannot be filtered.</summary>
    private ValueFilter<T>? Of<T>(GraphQLType type)
    {
        var clr = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        object? filter = type.NullableType switch
        {
            StringType when clr == typeof(string) => MaybeMissing(Text()),
            IdType when typeof(T) == typeof(GlobalId) => NeverMissing(Once("IdOperationFilterInput", GlobalIdFilter.Create)),
            BooleanType when clr == typeof(bool) =>
                Struct<bool, T>(Once("BooleanOperationFilterInput", () => ValueFilters.Boolean<bool>("Boolean"))),
            ScalarType scalar when scalar.RuntimeType == clr && clr.IsValueType
                && typeof(IComparable<>).MakeGenericType(clr).IsAssignableFrom(clr) =>
                Invoke(nameof(OfComparable), [clr, typeof(T)], scalar),
            EnumType @enum when @enum.RuntimeType == clr && clr.IsEnum => Invoke(nameof(OfEnum), [clr, typeof(T)], @enum),
            ObjectType @object when @object.RuntimeType == clr => Invoke(nameof(OfNested), [clr], @object),
            ListType list when ClrTypeShape.ListItemTypeOf(clr) is { } item => Invoke(nameof(OfList), [clr, item], list),
            _ => null,
        };
        return (ValueFilter<T>?)filter;
    }

    private ValueFilter<T> OfNested<T>(ObjectType type)
        where T : class
    {
        var filter = OfObject<T>(type);
        return new ValueFilter<T>(filter, given =>
        {
            if (given is null)
            {
                return value => value is null;
            }

            var condition = filter.Compile(given);
            return value => value is not null && condition(value);
        });
    }

    private ValueFilter<TList>? OfList<TList, TItem>(ListType type)
        where TList : IReadOnlyList<TItem>
    {
        if (type.ItemType.NullableType is ListType || Of<TItem>(type.ItemType) is not { } items)
        {
            return null;
        }

        var leaf = type.ItemType.Innermost is ObjectType ? null : ValueFilters.NamePart(type.ItemType.Innermost.Name);
        var name = leaf is null ? $"ListFilterInputTypeOf{items.Type.Name}" : $"List{leaf}OperationFilterInput";
        var filter = Once(name, () => ListFilter.Create(name, items));
        return new ValueFilter<TList>(filter, given =>
        {
            var condition = filter.Compile(given ?? throw new GraphQLException(
                $"{name} takes no null: leave it out, or ask for an empty list with `any: false`.", ErrorCodes.NullFilter));
            return list => condition(list);
        });
    }

    private ValueFilter<TValue> OfComparable<T, TValue>(ScalarType type)
        where T : struct, IComparable<T> =>
        Struct<T, TValue>(Once($"{type.Name}OperationFilterInput", () => ValueFilters.Comparable<T>(type.Name)));

    private ValueFilter<TValue> OfEnum<T, TValue>(EnumType type)
        where T : struct, Enum =>
        Struct<T, TValue>(Once($"{type.Name}OperationFilterInput", () => ValueFilters.Equatable<T>(type.Name)));

    // T or T?: the conditions are on T?.
    private static ValueFilter<TValue> Struct<T, TValue>(FilterInputType<T?> filter)
        where T : struct =>
        typeof(TValue) == typeof(T?)
            ? (ValueFilter<TValue>)(object)MaybeMissing(filter)
            : (ValueFilter<TValue>)(object)new ValueFilter<T>(filter, given =>
            {
                var condition = MaybeMissing(filter).Compile(given);
                return value => condition(value);
            });

    /// <summary>A value that may be missing. Null in place of conditions matches a missing value.</summary>
    private static ValueFilter<T> MaybeMissing<T>(FilterInputType<T> filter) =>
        new(filter, given => given is null ? value => value is null : filter.Compile(given));

    private static ValueFilter<T> NeverMissing<T>(FilterInputType<T> filter) =>
        new(filter, given => given is null ? _ => false : filter.Compile(given));

    private FilterInputType<string?> Text() => Once("StringOperationFilterInput", TextFilter.Create);

    private TFilter Once<TFilter>(string name, Func<TFilter> create)
        where TFilter : InputObjectType
    {
        if (types.Find(name) is TFilter known)
        {
            return known;
        }

        var filter = create();
        types.Add(filter);
        return filter;
    }

    private object? Invoke(string method, Type[] arguments, object argument) =>
        GetType().GetMethod(method, Private)!.MakeGenericMethod(arguments)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [argument], null);

    /// <summary>Makes the condition of one field, with the types that its getter has.</summary>
    private sealed class FieldDerivation<T>(
        FilterInputTypes derivation, FilterInputType<T> filter, OutputField field) : IFieldResolverVisitor<bool>
        where T : class
    {
        public bool Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
            where TSource : class
        {
            var type = derivation.Resolve(field.Value!.Type);
            if (derivation.Of<TValue>(type) is not { } value)
            {
                return false;
            }

            if (resolver.Getter is not Func<T, TValue> getter)
            {
                throw new SchemaException(
                    $"{filter.Name}.{field.Name} reads from {typeof(TSource).Name}, but its type stands for {typeof(T).Name}.");
            }

            FilterCondition<T> condition = given =>
            {
                var holds = value.Compile(given);
                return source => holds(getter(source));
            };
            filter.Add(field.Name, value.Type.Name, field.Description
                ?? field.Name, condition, repeats: type.NullableType is ListType ? field.Value.Items : 1);
            return true;
        }

        public bool Visit<TValue>(ContextFieldResolver<TValue> resolver) => false;

        public bool Visit<TValue>(AsyncFieldResolver<TValue> resolver) => false;
    }

    private GraphQLType Resolve(TypeReference reference) => types.Resolve(reference, "a filter");
}
