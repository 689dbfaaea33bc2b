using System.Globalization;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>The arguments that <c>UseFiltering</c> and <c>UseSorting</c> add, named as HotChocolate names them.</summary>
internal static class ListArguments
{
    /// <param name="list">The type of the list, before it is paged.</param>
    /// <param name="item">The CLR type of its items.</param>
    public static InputValue Where(TypeReference list, Type item) => new("where", new TypeReference.FilterOf(list, item))
    {
        Description = "Takes only items that meet these conditions.",
    };

    public static InputValue Order(TypeReference list, Type item) => new("order", new TypeReference.SortOf(list, item))
    {
        Description = "How to sort the items. The first key counts most. Equal items keep the order of the list.",
    };

    /// <summary>Adds the input types that the arguments of all fields need.</summary>
    /// <exception cref="SchemaException">The items of a list are no objects, or other ones than its resolver gives.</exception>
    public static void AddTypes(TypeRegistry types, CultureInfo textOrder)
    {
        var filters = new FilterInputTypes(types);
        var sorts = new SortInputTypes(types, textOrder);
        var references =
            from type in types.Types.OfType<FieldedType>()
            from field in type.Fields
            from argument in field.Arguments
            select (argument.Reference, Where: $"{type.Name}.{field.Name}");
        foreach (var (reference, where) in references.ToList())
        {
            switch (reference)
            {
                case TypeReference.FilterOf filter:
                    filters.Add(ItemType(filter.List, filter.Item, where));
                    break;
                case TypeReference.SortOf sort:
                    sorts.Add(ItemType(sort.List, sort.Item, where));
                    break;
                default:
                    break;
            }
        }

        ObjectType ItemType(TypeReference list, Type item, string where)
        {
            var type = types.Resolve(list, where).Innermost as ObjectType
                ?? throw new SchemaException($"{where} uses filtering or sorting: the items of its list have to be objects.");
            return type.RuntimeType == item
                ? type
                : throw new SchemaException(
                    $"{where} gives a list of {item.Name}, but {type.Name} stands for {type.RuntimeType?.Name ?? "no CLR type"}.");
        }
    }
}
