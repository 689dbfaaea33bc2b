using System.Globalization;
using System.Text;
using System.Text.Json;
using StPlan.GraphQL.Execution;
using StPlan.GraphQL.Response;
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
            descriptor.Field("twice").Type("Int!").Argument("by", a => a.Type("Int")).Filterable((Item i) => i.Number * 2)
                .Resolve(c => c.Parent<Item>().Number * 2);
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

/// <summary>What is filtered in tests: a value of each kind, present and missing, within objects and lists.</summary>
internal sealed class Item
{
    public required int Key { get; init; }

    public required string Text { get; init; }

    public string? OptionalText { get; init; }

    public required int Number { get; init; }

    public int? OptionalNumber { get; init; }

    public required decimal Amount { get; init; }

    public DateOnly? Day { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public required Colour Colour { get; init; }

    public Colour? OptionalColour { get; init; }

    public bool? Flag { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<int> Numbers { get; init; }

    public Item? Parent { get; init; }

    public IReadOnlyList<Item> Children { get; init; } = [];
}

internal enum Colour
{
    Red,
    DarkGreen,
    Blue,
}

/// <summary>Answers queries over items.</summary>
internal sealed class ItemServer(IReadOnlyList<Item> items)
{
    private readonly GraphQLExecutor _executor = new(ItemSchema.Build());

    public IReadOnlyList<Item> Items { get; } = items;

    public JsonElement Execute(string query, object? variables = null)
    {
        using var buffer = new ResponseBuffer(1024);
        var json = variables is null ? default : JsonSerializer.SerializeToElement(variables);
        var executed = _executor
            .ExecuteAsync(new GraphQLRequest(Encoding.UTF8.GetBytes(query), null, json), buffer, new ItemSchema.Items(Items));
        executed.IsCompletedSuccessfully.ShouldBeTrue();
        return JsonDocument.Parse(buffer.WrittenMemory.ToArray().AsMemory()).RootElement;
    }

    public JsonElement Data(string query, object? variables = null)
    {
        var response = Execute(query, variables);
        response.TryGetProperty("errors", out var errors).ShouldBeFalse($"{query}\n{errors}");
        return response.GetProperty("data");
    }

    /// <summary>The keys of the items that a field <c>all</c> gives with these arguments.</summary>
    public int[] Keys(string arguments) =>
        [.. Data($"{{ all({arguments}) {{ key }} }}").GetProperty("all").EnumerateArray().Select(i => i.GetProperty("key").GetInt32())];

    public string Error(string query, object? variables = null) =>
        Execute(query, variables).GetProperty("errors")[0].GetProperty("message").GetString()!;
}
