using StPlan.Domain.Agencies;

namespace StPlan.Demo.Story;

/// <summary>An agency that reports in the story.</summary>
internal sealed record Reporter(string Code, AgencyKind Kind);
