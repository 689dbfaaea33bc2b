using System.Collections;
using System.Reflection;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>
/// A CLR type with its nullability, read from a property so that <c>string?</c> and <c>IReadOnlyList&lt;Task&gt;</c> are told from their
/// kin.
/// </summary>
/// <param name="Type">Without <see cref="Nullable{T}"/>.</param>
/// <param name="IsNullable">Whether null may stand there.</param>
/// <param name="Item">The shape of the items when the type is a list; else null.</param>
public sealed record ClrTypeShape(Type Type, bool IsNullable, ClrTypeShape? Item)
{
    public static ClrTypeShape Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    /// <summary>The item type of a list type; null when it is none. A string is a leaf, not a list of characters.</summary>
    public static Type? ItemTypeOf(Type type)
    {
        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return null;
        }

        return type.GetInterfaces().Prepend(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?
            .GetGenericArguments()[0];
    }

    /// <summary>The item type of a list that gives its items by number; null when it does not.</summary>
    internal static Type? ListItemTypeOf(Type type) =>
        ItemTypeOf(type) is { } item && type.IsAssignableTo(typeof(IReadOnlyList<>).MakeGenericType(item)) ? item : null;

    public override string ToString() => (Item is null ? Type.Name : $"[{Item}]") + (IsNullable ? "" : "!");

    private static ClrTypeShape Of(NullabilityInfo info)
    {
        var underlying = Nullable.GetUnderlyingType(info.Type);
        var isNullable = underlying is not null || (!info.Type.IsValueType && info.ReadState == NullabilityState.Nullable);
        var type = underlying ?? info.Type;
        if (ItemTypeOf(type) is not { } itemType)
        {
            return new ClrTypeShape(type, isNullable, null);
        }

        var item = info.ElementType ?? info.GenericTypeArguments.FirstOrDefault();
        return new ClrTypeShape(type, isNullable, item is null ? new ClrTypeShape(itemType, false, null) : Of(item));
    }
}
