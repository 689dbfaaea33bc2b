using StPlan.Domain.Publishing;

namespace StPlan.Api.Publishing;

/// <summary>A release came out. Each release has an event of its own, also where a replica learnt of several at once.</summary>
/// <param name="Release">The release.</param>
/// <param name="Data">What was public when this replica learnt of it: as of that release, or of a later one that came with it.</param>
public sealed record ReleasePublished(Release Release, PublishedData Data);
