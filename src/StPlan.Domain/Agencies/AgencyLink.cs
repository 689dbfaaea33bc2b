using StPlan.Domain.Publishing;

namespace StPlan.Domain.Agencies;

/// <summary>That an agency belongs to a collective, or took over from another, and since when the public knows. Links are only added.</summary>
/// <param name="Other">The member or the successor.</param>
/// <param name="Release">The release that published the link.</param>
/// <param name="Reason">As it was given with it.</param>
internal sealed record AgencyLink(Agency Other, Release Release, Verbatim? Reason);
