namespace StPlan.Data.Search;

/// <summary>What was to be searched for is beyond a limit. The message says what the text may be and what it was, and begins with the verb.</summary>
public sealed class SearchTextException(string message) : Exception(message);
