namespace StPlan.Domain.Observations;

/// <summary>How firm an observation is (SDMX: observation status).</summary>
public enum ObservationQuality
{
    /// <summary>Số liệu chính thức.</summary>
    Final,

    /// <summary>Số liệu sơ bộ.</summary>
    Provisional,

    /// <summary>Số liệu ước tính.</summary>
    Estimated,
}
