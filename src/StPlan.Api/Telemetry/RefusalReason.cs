namespace StPlan.Api.Telemetry;

/// <summary>Why a request was turned away before anything of it was read.</summary>
internal enum RefusalReason
{
    /// <summary>Its client sends more a second than it may.</summary>
    Rate,

    /// <summary>Its client has as many in work as one may.</summary>
    Client,

    /// <summary>The server has as many in work, and waiting, as it takes.</summary>
    Capacity,

    /// <summary>Its key was used more often than a key may be.</summary>
    Key,

    /// <summary>Too many keys from its address were none.</summary>
    FailedKeys,
}
