using StPlan.Data.Keys;
using StPlan.Domain;

namespace StPlan.Data.Writing;

/// <summary>Whether an actor's role reaches as far as what they want.</summary>
internal static class Permission
{
    public static NotAllowed? Check(Actor actor, KeyRole needed) => actor.Is(needed)
        ? null
        : new NotAllowed(new Text(
            $"Khóa \"{actor.Name}\" có vai trò {Name(actor.Role)}; việc này cần vai trò {Name(needed)}.",
            $"The key \"{actor.Name}\" has the role {Name(actor.Role)}; this needs {Name(needed)}."));

    private static string Name(KeyRole role) => role.ToString().ToUpperInvariant();
}
