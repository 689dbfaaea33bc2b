namespace StPlan.Data.Keys;

/// <summary>An API key. The secret itself is nowhere: only who has it can show it.</summary>
public sealed class KeyRow
{
    /// <summary>The public part of the key, by which it is found.</summary>
    public required string Id { get; init; }

    /// <summary>For people: who holds it, or for what.</summary>
    public required string Name { get; init; }

    public required KeyRole Role { get; init; }

    /// <summary>For a reporter: the agency it reports for.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>SHA-256 of the secret, which is 256 random bits: nothing that could be guessed, so nothing that would need a slow hash.</summary>
    public required byte[] SecretHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The name of the key that made it.</summary>
    public required string CreatedBy { get; init; }

    public DateTimeOffset? RevokedAt { get; set; }
}
