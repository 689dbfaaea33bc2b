namespace StPlan.Domain.Plans;

/// <summary>For whom a citation is written, and in which language.</summary>
public enum CitationStyle
{
    /// <summary>As legal documents cite, in Vietnamese.</summary>
    LegalVi,

    /// <summary>The same in English.</summary>
    LegalEn,

    /// <summary>As a newspaper cites, in Vietnamese.</summary>
    PressVi,

    /// <summary>The same in English.</summary>
    PressEn,
}
