using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>What the publisher says of all files, whatever the release.</summary>
public sealed record Publication
{
    /// <summary>Where a server is that was told nothing else.</summary>
    public const string LocalAddress = "http://localhost:8080";

    public required License License { get; init; }

    /// <summary><see cref="Publisher.Trial"/> while nobody has decided who publishes.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>Whether the server is a trial: nobody has decided who publishes.</summary>
    public bool IsTrial { get => field || Publisher == Publisher.Trial; private init; }

    /// <summary>Whom to ask; the publisher, where nobody else is named.</summary>
    public Contact Contact
    {
        get => field ?? new Contact(Publisher.IsOffice ? Publisher.Name : TrialWords.NoContact, null, Publisher.Url);
        init;
    }

    /// <summary>The same for some data: no office is named as the publisher of invented ones.</summary>
    public Publication For(PublishedData data) => data.IsDemo
        ? this with { Publisher = Publisher.Demo, IsTrial = IsTrial }
        : this;

    /// <summary>Where the server is reached from outside, without a slash at its end; null where only paths are known.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// The same for formats that know absolute addresses alone. Never that of a request: a file of a release has the same bytes for
    /// everybody who asks.
    /// </summary>
    public string Address => BaseUrl ?? LocalAddress;
}
