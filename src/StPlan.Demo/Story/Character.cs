using StPlan.Domain.Agencies;

namespace StPlan.Demo.Story;

/// <summary>How an agency goes about reporting.</summary>
internal enum Character
{
    /// <summary>Every half year, often every quarter, and always before it is due.</summary>
    Diligent,

    /// <summary>At the end of the year, sometimes also in the middle.</summary>
    Ordinary,

    /// <summary>In good time, and all is done.</summary>
    Optimistic,

    /// <summary>After 10 December.</summary>
    Late,

    /// <summary>Hardly ever.</summary>
    Silent,
}

/// <summary>Who is of which character: those that everybody knows always the same, the communes as the seed has it.</summary>
internal static class Characters
{
    public static Character Of(Reporter reporter, int seed) => reporter.Code switch
    {
        "SKHCN" or "STP" or "SNNMT" or "VPUBND" or "SCT" or "UBNDTPTV" or "UBNDHCL" or "UBNDP-TRAVINH" => Character.Diligent,
        "DHTV" or "LHHKHKT" or "UBNDHTCAN" => Character.Optimistic,
        "STC" or "CDNTV" or "SXD" or Reorganisation.Media => Character.Late,
        "SVHTTDL" or "UBNDHCT" or "UBNDHDH" or "UBNDHTCU" => Character.Silent,
        _ when reporter.Kind == AgencyKind.CommuneGovernment => SplitMix64.For(seed, reporter.Code).Between(1, 100) switch
        {
            <= 32 => Character.Diligent,
            <= 57 => Character.Ordinary,
            <= 63 => Character.Optimistic,
            <= 80 => Character.Late,
            _ => Character.Silent,
        },
        _ => Character.Ordinary,
    };
}

/// <summary>An agency that reports in the story.</summary>
internal sealed record Reporter(string Code, AgencyKind Kind);
