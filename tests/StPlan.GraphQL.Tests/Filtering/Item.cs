namespace StPlan.GraphQL.Tests.Filtering;

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
