namespace StPlan.Domain.Plans;

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
