using System.Globalization;
using System.Reflection;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// Derives the sort input types from the object types, once, when the schema is built: every field with a single value that can be read
/// without arguments and has an order, and through the objects that others hold.
/// </summary>
internal sealed class SortInputTypes(TypeRegistry types, CultureInfo culture)
{
    private const BindingFlags Private = BindingFlags.Instance | BindingFlags.NonPublic;

    private readonly TextOrder _texts = new(culture);

    public static string NameFor(NamedType type) => $"{type.Name}SortInput";

    /// <exception cref="SchemaException">The object type stands for no CLR type.</exception>
    public void Add(ObjectType type)
    {
        var clr = type.RuntimeType ?? throw new SchemaException($"{type.Name} stands for no CLR type and cannot be sorted.");
        if (types.Find("SortEnumType") is null)
        {
            var direction = new SortEnumType();
            direction.Describe();
            types.Add(direction);
        }

        Invoke(nameof(OfObject), [clr], type);
    }

    private SortInputType<T> OfObject<T>(ObjectType type)
        where T : class
    {
        var name = NameFor(type);
        if (types.Find(name) is SortInputType<T> known)
        {
            return known;
        }

        var sort = new SortInputType<T>(name, $"How to sort `{type.Name}`. The first key counts most, then the next.");
        types.Add(sort);
        foreach (var field in type.Fields)
        {
            (field.SortKey ?? field.Value?.Getter)?.Accept(new FieldDerivation<T>(this, sort, field));
        }

        return sort;
    }

    private void AddNested<T, TValue>(SortInputType<T> sort, OutputField field, Func<T, TValue?> getter, ObjectType type)
        where TValue : class
    {
        var nested = OfObject<TValue>(type);
        sort.Add(field.Name, nested.Name, field.Description ?? field.Name, (given, keys) =>
        {
            var inner = new List<SortKey<TValue>>();
            nested.Compile(given, inner);
            keys.AddRange(inner.Select(key => key.Within(getter)));
        });
    }

    private void AddStruct<T, TKey>(SortInputType<T> sort, OutputField field, Func<T, TKey> getter)
        where TKey : struct => AddNullable<T, TKey>(sort, field, source => getter(source));

    private static void AddNullable<T, TKey>(SortInputType<T> sort, OutputField field, Func<T, TKey?> getter)
        where TKey : struct => AddLeaf(sort, field, getter, MissingFirst<TKey>.Instance);

    private static void AddLeaf<T, TKey>(SortInputType<T> sort, OutputField field, Func<T, TKey?> key, IComparer<TKey?> comparer) =>
        sort.Add(field.Name, "SortEnumType", field.Description ?? field.Name, (given, keys) =>
            keys.Add(new SortKey<T, TKey>(key, comparer, (SortDirection)given == SortDirection.Desc)));

    private static bool HasOrder(Type key) => key.IsEnum || typeof(IComparable<>).MakeGenericType(key).IsAssignableFrom(key);

    private void Invoke(string method, Type[] arguments, params object?[] values) =>
        GetType().GetMethod(method, Private | BindingFlags.Static)!.MakeGenericMethod(arguments)
            .Invoke(this, BindingFlags.DoNotWrapExceptions, null, values, null);

    /// <summary>Makes the key of one field, with the types that its getter has.</summary>
    private sealed class FieldDerivation<T>(
        SortInputTypes derivation, SortInputType<T> sort, OutputField field) : IFieldResolverVisitor<bool>
        where T : class
    {
        public bool Visit<TSource, TValue>(PropertyFieldResolver<TSource, TValue> resolver)
            where TSource : class
        {
            if (resolver.Getter is not Func<T, TValue> getter)
            {
                throw new SchemaException(
                    $"{sort.Name}.{field.Name} reads from {typeof(TSource).Name}, but its type stands for {typeof(T).Name}.");
            }

            var type = field.SortKey is null ? derivation.Resolve(field.Value!.Type).NullableType : null;
            if (getter is Func<T, string?> text)
            {
                AddLeaf(sort, field, source => derivation._texts.KeyOf(text(source)), derivation._texts);
            }
            else if (type is ObjectType @object && @object.RuntimeType == typeof(TValue))
            {
                derivation.Invoke(nameof(AddNested), [typeof(T), typeof(TValue)], sort, field, getter, @object);
            }
            else if (Nullable.GetUnderlyingType(typeof(TValue)) is { } underlying)
            {
                if (HasOrder(underlying))
                {
                    derivation.Invoke(nameof(AddNullable), [typeof(T), underlying], sort, field, getter);
                }
            }
            else if (typeof(TValue).IsValueType && HasOrder(typeof(TValue)))
            {
                derivation.Invoke(nameof(AddStruct), [typeof(T), typeof(TValue)], sort, field, getter);
            }

            return true;
        }

        public bool Visit<TValue>(ContextFieldResolver<TValue> resolver) => false;

        public bool Visit<TValue>(AsyncFieldResolver<TValue> resolver) => false;
    }

    private GraphQLType Resolve(TypeReference reference) => types.Resolve(reference, "an order");
}
