namespace StPlan.OpenData.Rendering;

/// <summary>How the bytes of a file are compressed for the way (RFC 9110, 8.4.1).</summary>
public enum ContentCoding
{
    Identity,

    Gzip,

    Brotli,
}
