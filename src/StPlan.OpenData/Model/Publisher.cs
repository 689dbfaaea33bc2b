using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.OpenData.Model;

/// <summary>Who publishes the data, or what is said in that place.</summary>
/// <param name="Name">In both languages.</param>
/// <param name="Url">Where it is found; null where nobody publishes yet.</param>
public sealed record Publisher(Text Name, string? Url)
{
    /// <summary>While nobody has decided who publishes.</summary>
    public static Publisher Trial { get; } = new(TrialWords.Notice, null);

    /// <summary>Of invented data, whoever runs the server.</summary>
    public static Publisher Demo { get; } = new(DemoWords.Office, null);

    /// <summary>What citations name; null where they name no office.</summary>
    public Text? CitedName => IsOffice ? Name : null;

    /// <summary>Whether it is an office, and not what stands in the place of one.</summary>
    public bool IsOffice => this != Trial && this != Demo;
}
