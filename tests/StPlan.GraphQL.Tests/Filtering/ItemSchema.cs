using System.Globalization;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Filtering;

/// <summary>A schema over a list of items that is filtered, sorted and paged.</summary>
internal static class ItemSchema
{
    public static Schema Build() => new SchemaBuilder()
        .TextOrder(CultureInfo.GetCultureInfo("vi-VN"))
        .AddQueryType<QueryType>()
        .AddType<ItemType>()
        .AddType<ColourType>()
        .AddType<NodeInterfaceType>()
        .AddType<DateType>()
        .AddType<DateTimeType>()
        .AddType<DecimalType>()
        .Build();

    /// <summary>The root value.</summary>
    internal sealed class Items(IReadOnlyList<Item> all)
    {
        public IReadOnlyList<Item> All { get; } = all;
    }

    private sealed class QueryType : ObjectType<Items>
    {
        protected override void Configure(ObjectTypeDescriptor<Items> descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("items").Type("[Item!]!").UsePaging().UseFiltering().UseSorting().Resolve(c => c.Parent<Items>().All);
            descriptor.Field("all").Type("[Item!]!").UseFiltering().UseSorting().Resolve(c => c.Parent<Items>().All);
        }
    }

    private sealed class ItemType : ObjectType<Item>
    {
        protected override void Configure(ObjectTypeDescriptor<Item> descriptor)
        {
            descriptor.ImplementsNode(i => i.Key.ToString(CultureInfo.InvariantCulture), (_, _) => null);
            descriptor.Field(i => i.Key);
            descriptor.Field(i => i.Text);
            descriptor.Field(i => i.OptionalText);
            descriptor.Field(i => i.Number).SortBy((Item i) => (i.Number % 10, i.Number));
            descriptor.Field("twice").Type("Int!").Argument("by", a => a.Type("Int")).Filterable((Item i) => i.Number * 2).Resolve(c => c.Parent<Item>().Number * 2);
            descriptor.Field("hidden").Type("Int!").Resolve(c => 1);
            descriptor.Field(i => i.OptionalNumber);
            descriptor.Field(i => i.Amount);
            descriptor.Field(i => i.Day);
            descriptor.Field(i => i.Moment);
            descriptor.Field(i => i.Colour);
            descriptor.Field(i => i.OptionalColour);
            descriptor.Field(i => i.Flag);
            descriptor.Field(i => i.Labels);
            descriptor.Field(i => i.Numbers);
            descriptor.Field(i => i.Parent);
            descriptor.Field(i => i.Children).ListSize(5);
        }
    }

    private sealed class ColourType : EnumType<Colour>
    {
        protected override void Configure(EnumTypeDescriptor<Colour> descriptor) => descriptor.Description("A colour.");
    }
}
