namespace StPlan.Domain.Observations;

/// <summary>What official statistics call the firmness of a figure, for people.</summary>
public static class ObservationLabels
{
    private static readonly Text Final = new("Số liệu chính thức", "Final figure");
    private static readonly Text Provisional = new("Số liệu sơ bộ", "Provisional figure");
    private static readonly Text Estimated = new("Số liệu ước tính", "Estimated figure");

    public static Text Label(this ObservationQuality quality) => quality switch
    {
        ObservationQuality.Final => Final,
        ObservationQuality.Provisional => Provisional,
        ObservationQuality.Estimated => Estimated,
        _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, null),
    };
}
