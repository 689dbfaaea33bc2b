namespace StPlan.Domain.Plans;

/// <summary>The unit of an indicator's values.</summary>
public sealed class Unit
{
    /// <summary>For machines, as the plan's file names it.</summary>
    public required string Code { get; init; }

    public required Text Name { get; init; }
}

/// <summary>How a unit stands behind a number.</summary>
public static class UnitWords
{
    /// <summary>" người", but "%" without a space; nothing where there is no unit.</summary>
    public static string Behind(this Unit? unit, Language language) => unit?.Name[language] switch
    {
        null => "",
        ['%', ..] percent => percent,
        var name => $" {name}",
    };
}
