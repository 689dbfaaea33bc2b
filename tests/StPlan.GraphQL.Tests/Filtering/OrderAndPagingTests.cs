#pragma warning disable RS0030 // Random, seeded: the same in every run.
using System.Globalization;
using System.Text.Json;

namespace StPlan.GraphQL.Tests.Filtering;

/// <summary>Orders are those of LINQ, stable; and pages, however one walks them, give every item once, in order.</summary>
public sealed class OrderAndPagingTests
{
    private static readonly ItemServer Server = new(GeneratedItems.Create(seed: 5, count: 300));
    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: false);

    private static readonly Dictionary<string, Func<IEnumerable<Item>, IEnumerable<Item>>> Orders = new()
    {
        ["[]"] = items => items,
        ["{ key: DESC }"] = items => items.OrderByDescending(i => i.Key),
        ["{ optionalNumber: ASC }"] = items => items.OrderBy(i => i.OptionalNumber),
        ["{ optionalNumber: DESC }"] = items => items.OrderByDescending(i => i.OptionalNumber),
        ["{ number: ASC }"] = items => items.OrderBy(i => i.Number % 10).ThenBy(i => i.Number),
        ["{ text: ASC }"] = items => items.OrderBy(i => i.Text, Vietnamese),
        ["{ optionalText: DESC }"] = items => items.OrderByDescending(i => i.OptionalText, Vietnamese),
        ["[{ optionalText: ASC }, { day: DESC }]"] = items => items.OrderBy(i => i.OptionalText, Vietnamese).ThenByDescending(i => i.Day),
        ["{ optionalColour: DESC }"] = items => items.OrderByDescending(i => i.OptionalColour),
        ["[{ flag: ASC }, { amount: DESC }, { moment: ASC }]"] = items =>
            items.OrderBy(i => i.Flag).ThenByDescending(i => i.Amount).ThenBy(i => i.Moment),
        ["{ moment: DESC, colour: ASC }"] = items => items.OrderByDescending(i => i.Moment).ThenBy(i => i.Colour),
        ["{ colour: ASC, moment: DESC }"] = items => items.OrderBy(i => i.Colour).ThenByDescending(i => i.Moment),
        ["[{ parent: { optionalNumber: ASC } }, { colour: DESC }]"] = items =>
            items.OrderBy(i => i.Parent?.OptionalNumber).ThenByDescending(i => i.Colour),
        ["{ parent: { parent: { text: DESC } } }"] = items => items.OrderByDescending(i => i.Parent?.Parent?.Text, Vietnamese),
        ["{ twice: ASC }"] = items => items.OrderBy(i => i.Number),
    };

    private static readonly string[] Filters = ["{}", "{ number: { gt: 3 } }", "{ key: { eq: 17 } }", "{ key: { lt: 0 } }"];

    public static TheoryData<string> OrderTexts => [.. Orders.Keys];

    public static MatrixTheoryData<string, string> Lists => new(Orders.Keys, Filters);

    [Theory]
    [MemberData(nameof(OrderTexts))]
    public void Orders_as_LINQ_does(string order) =>
        Server.Keys($"order: {order}").ShouldBe(Orders[order](Server.Items).Select(i => i.Key));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Walking_forward_and_backward_visits_every_item_once_in_order(string order, string filter)
    {
        var expected = Server.Keys($"where: {filter}, order: {order}");
        var random = new Random(expected.Length);

        Walk(order, filter, "first", "after", () => 1 + random.Next(50)).ShouldBe(expected);
        Walk(order, filter, "last", "before", () => 1 + random.Next(50)).ShouldBe(expected);
        Walk(order, filter, "first", "after", () => 7).ShouldBe(expected);
        Walk(order, filter, "last", "before", () => 50).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Any_window_is_the_one_that_Relay_defines(string order, string filter)
    {
        var all = Server.Keys($"where: {filter}, order: {order}");
        var random = new Random(order.Length);
        for (var i = 0; i < 40; i++)
        {
            int? after = random.Next(2) == 0 ? null : random.Next(all.Length + 2);
            int? before = random.Next(2) == 0 ? null : random.Next(all.Length + 2);
            int? first = random.Next(2) == 0 ? null : random.Next(12);
            int? last = random.Next(2) == 0 ? null : random.Next(12);
            var start = Math.Min(after + 1 ?? 0, all.Length);
            var end = Math.Max(start, Math.Min(before ?? all.Length, all.Length));
            end = Math.Min(end, start + (first ?? (last is null ? 10 : all.Length)));
            start = Math.Max(start, end - (last ?? all.Length));

            var page = Page(
                order, filter, $"after: {Cursor(after)}, before: {Cursor(before)}, first: {Number(first)}, last: {Number(last)}");

            KeysOf(page).ShouldBe(all[start..end], $"{order} {filter} after {after} before {before} first {first} last {last}");
            page.GetProperty("totalCount").GetInt32().ShouldBe(all.Length);
            page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean().ShouldBe(end < all.Length);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("LTE=")]
    [InlineData("MjE0NzQ4MzY0Nw==")]
    public void A_cursor_that_no_list_has_made_is_refused(string cursor)
    {
        var error = Server.Execute($"{{ items(order: {{ key: DESC }}, after: \"{cursor}\") {{ totalCount }} }}").GetProperty("errors")[0];

        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("HC0078");
    }

    [Fact]
    public void A_key_that_is_null_is_refused() =>
        Server.Error("{ all(order: { number: null }) { key } }").ShouldContain("\"number\" of ItemSortInput takes no null");

    private static List<int> Walk(string order, string filter, string size, string cursor, Func<int> next)
    {
        var forward = size == "first";
        var seen = new List<int>();
        string? position = null;
        for (var pages = 0; pages <= Server.Items.Count; pages++)
        {
            var page = Page(order, filter, $"{size}: {next()}, {cursor}: {(position is null ? "null" : $"\"{position}\"")}");
            seen.InsertRange(forward ? seen.Count : 0, KeysOf(page));
            var info = page.GetProperty("pageInfo");
            if (!info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean())
            {
                return seen;
            }

            position = info.GetProperty(forward ? "endCursor" : "startCursor").GetString();
        }

        throw new InvalidOperationException("The pages do not end.");
    }

    private static JsonElement Page(string order, string filter, string window) => Server.Data(
        $"{{ items(where: {filter}, order: {order}, {window}) {{ nodes {{ key }} totalCount pageInfo {{ hasNextPage hasPreviousPage "
        + $"startCursor endCursor }} }} }}")
        .GetProperty("items");

    private static IEnumerable<int> KeysOf(JsonElement page) =>
        page.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("key").GetInt32());

    private static string Cursor(int? position) => position is { } given ? $"\"{StPlan.GraphQL.TypeSystem.Cursor.Encode(given)}\"" : "null";

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
