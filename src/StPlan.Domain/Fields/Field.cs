using StPlan.Domain.Plans;

namespace StPlan.Domain.Fields;

/// <summary>
/// One value of a fact, declared once. Imports, datasets, changes, pages and both schemas take its names, its sentence and how it is
/// read from here.
/// </summary>
/// <param name="Code">For machines, as the public schema has it: "completion".</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Title">For people: "Mức độ hoàn thành", "Completion".</param>
/// <param name="Sentence">What it says and what it means when nothing is stated.</param>
/// <param name="Read">Its value of a fact.</param>
public sealed record Field<TFact>(string Code, FieldKind Kind, Text Title, Text Sentence, Func<TFact, FieldValue> Read)
{
    /// <summary>Of its numbers; null where they have none, or each fact its own.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether every fact has a value. Lists have one, too: the empty one.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the fact's figure says it, the short form that comes first on a page.</summary>
    public bool IsInFigure { get; init; }

    /// <summary>All values that it may have; empty where there is no such list.</summary>
    public IReadOnlyList<Code> Codes { get; init; } = [];

    /// <summary>Whether its codes are those of a plan, and not the same for all.</summary>
    public bool IsOfPlan { get; init; }

    /// <summary>Whether the sentence on something new says it, too, when it is a no.</summary>
    public bool IsToldIfNo { get; init; } = true;

    /// <summary>Where one value is several columns of a table, a field for each.</summary>
    public IReadOnlyList<Field<TFact>> Parts { get; init; } = [];

    /// <summary>Its name in datasets, where it is not its code in snake_case.</summary>
    public string? DatasetName { get; init; }

    /// <summary>What a yes is called within a sentence, and a no.</summary>
    public (Text Yes, Text No) Answers { get; init; } = (new("có", "yes"), new("không", "no"));

    /// <summary>The title with the unit behind it, as it stands above a column: "Mức độ hoàn thành (%)".</summary>
    public Text ColumnTitle => Unit is null ? Title : new($"{Title.Vi} ({Unit.Name.Vi})", $"{Title.En} ({Unit.Name.En})");

    /// <summary>Title and sentence, as schemas describe it. The English one has the Vietnamese title behind its own.</summary>
    public Text Description => new($"{Title.Vi}. {Sentence.Vi}", $"{Title.En} ({Title.InSentence.Vi}). {Sentence.En}");

    /// <summary>Whether the sentence on something new says it.</summary>
    internal bool IsTold(TFact fact) => Read(fact) is { IsStated: true } value && (IsToldIfNo || value.YesNo != false);

    /// <summary>In a form that no language changes; null where it is not stated.</summary>
    internal string? Invariant(TFact fact) => Read(fact).Invariant;

    /// <summary>As it stands within a sentence; null for texts and lists, which are too long for one.</summary>
    internal Text? InWords(TFact fact) => Kind switch
    {
        FieldKind.Code => Read(fact).Code is { } code ? code.Title.InSentence : NotStated,
        FieldKind.Percent or FieldKind.Number or FieldKind.WholeNumber =>
            Read(fact).Number is { } number ? new(InWords(number, Language.Vi), InWords(number, Language.En)) : NotStated,
        FieldKind.YesNo => Read(fact).YesNo switch { null => NotStated, true => Answers.Yes, false => Answers.No },
        _ => null,
    };

    private static Text NotStated { get; } = new("không nêu", "not stated");

    private string InWords(
        decimal number, Language language)
    => Kind == FieldKind.Percent ? Written.Percent(number, language) : Written.Number(number, language);
}

/// <summary>What a field holds, and so how it is read, written and shown.</summary>
public enum FieldKind
{
    /// <summary>What somebody wrote, verbatim.</summary>
    Text,

    /// <summary>One of a list of codes.</summary>
    Code,

    /// <summary>0–100.</summary>
    Percent,

    /// <summary>VND.</summary>
    Money,

    Number,

    /// <summary>A number without a fraction.</summary>
    WholeNumber,

    YesNo,

    Moment,

    /// <summary>An absolute http or https address.</summary>
    WebAddress,

    Outputs,

    Funding,

    Evidence,

    Source,
}

/// <summary>What all fields have to do with each other.</summary>
public static class FieldLists
{
    /// <summary>The fields as the columns of a table: for one with parts, its parts.</summary>
    public static IEnumerable<Field<TFact>> AsColumns<TFact>(this IEnumerable<Field<TFact>> fields) =>
        fields.SelectMany(field => field.Parts.Count > 0 ? field.Parts : [field]);
}

/// <summary>The units that all numbers of a field have.</summary>
public static class FieldUnits
{
    public static Unit Percent { get; } = new() { Code = "percent", Name = new Text("%", "%") };

    /// <summary>ISO 4217.</summary>
    public static Unit Vnd { get; } = new() { Code = "VND", Name = new Text("đồng", "VND") };
}
