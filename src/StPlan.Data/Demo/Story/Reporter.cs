using StPlan.Domain.Agencies;

namespace StPlan.Data.Demo.Story;

/// <summary>An agency that reports in the story.</summary>
internal sealed record Reporter(string Code, AgencyKind Kind);
