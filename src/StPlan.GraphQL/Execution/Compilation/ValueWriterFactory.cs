using System.Reflection;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Execution;

/// <summary>Makes the writer for a GraphQL type over a CLR type. Reflection happens here, when an operation is compiled, and never later.</summary>
internal sealed class ValueWriterFactory(PlanCompiler compiler, FieldInfo field, IReadOnlyList<SelectionSource> selections)
{
    private static readonly MethodInfo NullableMethod = typeof(ValueWriterFactory).GetMethod(nameof(CreateNullable), BindingFlags.Instance | BindingFlags.NonPublic)!;
    private static readonly MethodInfo ListMethod = typeof(ValueWriterFactory).GetMethod(nameof(CreateList), BindingFlags.Instance | BindingFlags.NonPublic)!;

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
                    ? (ValueWriter<T>)(object)new DynamicListValueWriter(new(Create<object?>(list.ItemType), field, isNonNull), field, isNonNull)
                    : throw new SchemaException($"{field.Coordinate} is of type {type}, but its resolver returns {typeof(T).Name}, which is no list.");
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
