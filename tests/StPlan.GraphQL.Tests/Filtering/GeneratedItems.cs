#pragma warning disable RS0030 // Random, seeded: the same in every run.
namespace StPlan.GraphQL.Tests.Filtering;

/// <summary>Items from a seed, with few distinct values, so that conditions match often and keys are often equal.</summary>
internal static class GeneratedItems
{
    private static readonly string[] Words =
        ["Sở", "Nông nghiệp", "nông", "Đổi mới", "đổi", "doi", "Ăn", "an", "ân", "Khoa học", "công nghệ", "A", "a", "z", ""];

    public static IReadOnlyList<Item> Create(int seed, int count)
    {
        var random = new Random(seed);
        var items = new List<Item>();
        for (var key = 0; key < count; key++)
        {
            items.Add(new Item
            {
                Key = key,
                Text = Text(random),
                OptionalText = random.Next(3) == 0 ? null : Text(random),
                Number = random.Next(-20, 20),
                OptionalNumber = Maybe(random, random.Next(5)),
                Amount = random.Next(8) / 4m,
                Day = Maybe(random, new DateOnly(2025, 1 + random.Next(4), 1)),
                Moment = new DateTimeOffset(2025, 1, 1 + random.Next(4), 12, 0, 0, TimeSpan.FromHours(random.Next(2) * 7)),
                Colour = (Colour)random.Next(3),
                OptionalColour = Maybe(random, (Colour)random.Next(3)),
                Flag = Maybe(random, random.Next(2) == 0),
                Labels = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Text(random))],
                Numbers = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(4))],
                Parent = items.Count == 0 || random.Next(4) == 0 ? null : items[random.Next(items.Count)],
                Children = [.. Enumerable.Range(0, items.Count == 0 ? 0 : random.Next(3)).Select(_ => items[random.Next(items.Count)])],
            });
        }

        return items;
    }

    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Words[random.Next(Words.Length)]));

    private static T? Maybe<T>(Random random, T value)
        where T : struct => random.Next(3) == 0 ? null : value;
}
