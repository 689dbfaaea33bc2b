using System.ComponentModel.DataAnnotations;

namespace StPlan.Api.Protection;

/// <summary>How often keys may be used, and tried. Bound from the configuration section <see cref="Section"/>.</summary>
public sealed class StewardLimitsOptions
{
    public const string Section = "Stewards";

    /// <summary>Requests a minute with one key; so many at once, too, after a while of silence.</summary>
    [Range(1, 60_000)]
    public int RequestsPerMinute { get; set; } = 600;

    /// <summary>Keys a minute from one address that are none; beyond, none from there is looked at for a while.</summary>
    [Range(1, 60_000)]
    public int FailedKeysPerMinute { get; set; } = 30;
}
