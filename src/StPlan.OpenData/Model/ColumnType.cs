namespace StPlan.OpenData.Model;

/// <summary>What a column holds; each format and each description of it has its own word for that.</summary>
public enum ColumnType
{
    /// <summary>Text. Where the column has codes, one of these.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number, exact and without zeros at its end.</summary>
    Decimal,

    Boolean,

    /// <summary>A day: 2025-03-05.</summary>
    Date,

    /// <summary>A moment in UTC: 2025-12-09T17:00:00Z.</summary>
    DateTime,

    /// <summary>A calendar year: 2025.</summary>
    Year,

    /// <summary>An absolute address.</summary>
    Uri,

    /// <summary>A list as JSON: itself in JSON, its text in tables.</summary>
    Json,
}
