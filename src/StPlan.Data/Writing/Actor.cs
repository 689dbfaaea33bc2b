using StPlan.Data.Keys;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Who writes: the holder of a key, or the operator at the machine. Stands in the audit log.</summary>
/// <param name="Name">The key's name.</param>
/// <param name="Role">What it may do.</param>
/// <param name="AgencyCode">Whose key it is: a reporter reports for this agency; null where the key belongs to none.</param>
/// <param name="KeyId">The public part of the key; null for the operator.</param>
public sealed record Actor(string Name, KeyRole Role, string? AgencyCode, string? KeyId)
{
    /// <summary>
    /// The person who runs commands on the machine. They could change the database without StPlan too, so they may do everything.
    /// </summary>
    public static Actor Operator { get; } = new("operator", KeyRole.Publisher, null, null);

    public bool Is(KeyRole role) => Role >= role;
}

/// <summary>Checks that an actor's role allows what they want to do.</summary>
public static class Permission
{
    public static NotAllowed? Check(Actor actor, KeyRole needed) => actor.Is(needed)
        ? null
        : new NotAllowed(new Text(
            $"Khóa \"{actor.Name}\" có vai trò {Name(actor.Role)}. Việc này cần vai trò {Name(needed)}.",
            $"The key \"{actor.Name}\" has the role {Name(actor.Role)}. This needs the role {Name(needed)}."));

    /// <summary>The key of a reporter is one agency's alone.</summary>
    internal static NotThisAgencysTask NotFor(Actor actor, string agency) => new(new Text(
        $"Khóa này báo cáo cho {actor.AgencyCode}, không báo cáo cho {agency}. Hãy dùng khóa của {agency}.",
        $"This key reports for {actor.AgencyCode}, not for {agency}. Use a key of {agency}."));

    private static string Name(KeyRole role) => role.ToString().ToUpperInvariant();
}
