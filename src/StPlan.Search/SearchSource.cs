namespace StPlan.Search;

/// <summary>Which text of a thing was found.</summary>
public enum SearchSource
{
    /// <summary>Its code, path or number.</summary>
    Code,

    /// <summary>Its name, title or heading.</summary>
    Title,

    /// <summary>What it says.</summary>
    Text,
}
