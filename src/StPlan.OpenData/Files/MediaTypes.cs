namespace StPlan.OpenData.Files;

/// <summary>The media types of the files.</summary>
public static class MediaTypes
{
    /// <summary>RFC 4180.</summary>
    public const string Csv = "text/csv; charset=utf-8; header=present";

    public const string Json = "application/json";

    public const string JsonLines = "application/jsonl";

    /// <summary>CSV on the Web: metadata.</summary>
    public const string Csvw = "application/csvm+json";

    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Zip = "application/zip";

    /// <summary>Data Package.</summary>
    public const string DataPackage = "application/vnd.datapackage+json";

    public const string JsonLd = "application/ld+json";

    public const string Turtle = "text/turtle; charset=utf-8";

    public const string RdfXml = "application/rdf+xml";

    /// <summary>StratML has none of its own.</summary>
    public const string StratMl = "application/xml";

    public const string Atom = "application/atom+xml";

    /// <summary>Of pages, where a link says what it leads to.</summary>
    public const string Html = "text/html";

    public const string Markdown = "text/markdown; charset=utf-8";

    public const string Text = "text/plain; charset=utf-8";
}
