using StPlan.Domain.Observations;

namespace StPlan.Data.Writing;

/// <summary>An observation as it comes in, not checked yet.</summary>
public sealed record ObservationSubmission
{
    /// <summary>The plan's id; null for the current one.</summary>
    public string? Plan { get; init; }

    /// <summary>The indicator's code: "tfp-share".</summary>
    public required string Indicator { get; init; }

    public required int Year { get; init; }

    /// <summary>
    /// The code or name of the area that it is about. May be left out for a year that lies wholly within the time of the plan's own area.
    /// </summary>
    public string? Area { get; init; }

    public decimal? Value { get; init; }

    public int? Rank { get; init; }

    public int? OutOf { get; init; }

    public bool? Accomplished { get; init; }

    public string? Note { get; init; }

    public ObservationQuality Quality { get; init; } = ObservationQuality.Final;

    /// <summary>Whether it is stated to be the baseline of its indicator and area.</summary>
    public bool IsBaseline { get; init; }

    public required Source Source { get; init; }

    /// <summary>Why an earlier observation is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// The revision that the sender knows as the latest; 0 for none. A different latest revision is refused. Null skips this check.
    /// </summary>
    public int? ExpectedRevision { get; init; }
}
