using StPlan.Data.Keys;
using StPlan.Data.Startup;
using StPlan.Data.Writing;

namespace StPlan.Api.StewardSchema;

/// <summary>Who asks the steward endpoint, and what came of it: the root value of its queries and mutations, one a request.</summary>
internal sealed class StewardSession(Actor actor)
{
    /// <summary>Stands where a request is refused before anybody has shown a key.</summary>
    public static StewardSession Nobody { get; } = new(new Actor("", KeyRole.Reporter, null, null));

    public Actor Actor { get; } = actor;

    /// <summary>Why the database did not answer a part of the request; null where it did.</summary>
    public DatabaseUnavailableException? Outage { get; set; }

    /// <summary>Whether a part of the request was written.</summary>
    public bool HasWritten { get; set; }

    /// <summary>
    /// 503 where the database is away, so that clients and proxies know to come again. Not where something was written: whoever comes again
    /// would write that twice.
    /// </summary>
    public int Status => Outage is null || HasWritten ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
}
