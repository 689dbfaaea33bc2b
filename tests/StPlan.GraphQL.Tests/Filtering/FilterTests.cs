using System.Globalization;
using StPlan.GraphQL.Language;
using StPlan.GraphQL.TypeSystem;

namespace StPlan.GraphQL.Tests.Filtering;

/// <summary>Every operator of every filter type finds what the same condition in C# finds.</summary>
public sealed class FilterTests
{
    private static readonly ItemServer Server = new(GeneratedItems.Create(seed: 4, count: 400));

    public static TheoryData<string> Filters => [.. FilterCases.All.Keys];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Finds_what_LINQ_finds(string filter)
    {
        var expected = Server.Items.Where(FilterCases.All[filter]).Select(i => i.Key);

        Server.Keys($"where: {filter}").ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_variable_finds_the_same(string filter)
    {
        var json = JsonOf(Parser.ParseValue(filter));

        var data = Server.Data("query($w: ItemFilterInput) { all(where: $w) { key } }", new { w = json });

        data.GetProperty("all").EnumerateArray().Select(i => i.GetProperty("key").GetInt32()).ShouldBe(Server.Keys($"where: {filter}"));
    }

    [Fact]
    public void Most_cases_tell_items_apart() =>
        FilterCases.All.Values.Count(c => Server.Items.Any(c) && !Server.Items.All(c)).ShouldBeGreaterThan(FilterCases.All.Count - 12);

    [Fact]
    public void Every_operator_of_every_type_has_a_case()
    {
        var schema = ItemSchema.Build();
        var seen = new HashSet<string>();
        foreach (var filter in FilterCases.All.Keys)
        {
            Collect(Parser.ParseValue(filter), (InputObjectType)schema.FindType("ItemFilterInput")!, seen);
        }

        var all = schema.Types.OfType<InputObjectType>()
            .Where(t => t.Name.EndsWith("FilterInput", StringComparison.Ordinal) || t.Name.StartsWith("List", StringComparison.Ordinal))
            .SelectMany(t => t.Fields.Select(f => $"{t.Name}.{f.Name}"));

        all.Except(seen).ShouldBeEmpty();
    }

    [Fact]
    public void What_needs_arguments_or_the_request_is_no_condition_unless_it_says_how_to_be_read()
    {
        var type = (InputObjectType)ItemSchema.Build().FindType("ItemFilterInput")!;

        type.FindField("hidden").ShouldBeNull();
        type.FindField("twice").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("{ and: null }", "\"and\" of ItemFilterInput takes no null")]
    [InlineData("{ or: null }", "\"or\" of ItemFilterInput takes no null")]
    [InlineData("{ number: { in: null } }", "\"in\" of IntOperationFilterInput takes no null")]
    [InlineData("{ children: { some: null } }", "\"some\" of ListFilterInputTypeOfItemFilterInput takes no null")]
    [InlineData("{ children: null }", "takes no null")]
    [InlineData("{ id: { eq: \"x\" } }", "is not a global id")]
    [InlineData("{ numbr: { eq: 1 } }", "Did you mean \"number\"")]
    [InlineData("{ number: { eq: \"1\" } }", "found \"1\"")]
    public void What_says_nothing_is_refused(string filter, string expected) =>
        Server.Error($"{{ all(where: {filter}) {{ key }} }}").ShouldContain(expected);

    [Fact]
    public void A_letter_may_come_in_any_normal_form() =>
        Server.Keys($"where: {{ text: {{ contains: \"{"Nông nghiệp".Normalize(System.Text.NormalizationForm.FormD)}\" }} }}")
            .ShouldBe(Server.Keys("where: { text: { contains: \"Nông nghiệp\" } }"));

    private static void Collect(ValueNode value, InputObjectType type, HashSet<string> seen)
    {
        foreach (var field in value is ObjectValueNode node ? node.Fields : [])
        {
            var definition = type.FindField(field.Name.Value)!;
            seen.Add($"{type.Name}.{definition.Name}");
            foreach (var item in field.Value is ListValueNode list ? list.Items : [field.Value])
            {
                if (definition.Type.Innermost is InputObjectType inner)
                {
                    Collect(item, inner, seen);
                }
            }
        }
    }

    private static object? JsonOf(ValueNode value) => value switch
    {
        ObjectValueNode node => node.Fields.ToDictionary(f => f.Name.Value, f => JsonOf(f.Value)),
        ListValueNode list => list.Items.Select(JsonOf).ToArray(),
        StringValueNode text => text.Value,
        IntValueNode number => int.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => decimal.Parse(number.Value, CultureInfo.InvariantCulture),
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        _ => null,
    };
}
