using System.Globalization;
using StPlan.Domain.Plans;

namespace StPlan.Domain.Observations;

/// <summary>What was observed, for people: never without its unit, and no rank without how many were ranked where that is known.</summary>
public static class ObservationFigure
{
    /// <summary>"41%", "hạng 18/34", "đã hoàn thành"; of a qualitative indicator its words in quotation marks.</summary>
    public static string Figure(this Observation observation, Language language) => (language, observation) switch
    {
        (Language.En, { Rank: { } rank }) => $"rank {Invariant(rank)}" + OutOf(observation, " of "),
        (_, { Rank: { } rank }) => $"hạng {Invariant(rank)}" + OutOf(observation, "/"),
        (_, { Value: { } value }) => Written.Number(value, language) + observation.Unit.Behind(language),
        (Language.En, { Accomplished: { } isDone }) => isDone ? "accomplished" : "not accomplished",
        (_, { Accomplished: { } isDone }) => isDone ? "đã hoàn thành" : "chưa hoàn thành",
        (_, { Note: { } note }) => $"“{note.Value.TrimEnd('.')}”",
        _ => language == Language.En ? "no figure" : "không có số liệu",
    };

    /// <summary>The figure with the name of its area behind it, where that is not the plan's own: "hạng 17/34 (tỉnh Vĩnh Long)".</summary>
    public static string LabelledFigure(this Observation observation, Language language) =>
        observation.Figure(language) + (observation.AreaLabel is { } area ? $" ({area[language]})" : "");

    private static string OutOf(Observation observation, string separator) =>
        observation.OutOf is { } all ? separator + Invariant(all) : "";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
