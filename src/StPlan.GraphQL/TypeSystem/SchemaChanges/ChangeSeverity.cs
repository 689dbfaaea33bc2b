namespace StPlan.GraphQL.TypeSystem;

/// <summary>What a change of the schema means for the clients that exist.</summary>
public enum ChangeSeverity
{
    /// <summary>An operation that was valid may be refused, or an answer may be of a shape that its client cannot know.</summary>
    Breaking,

    /// <summary>Every operation stays valid, but may be answered with something its client did not foresee.</summary>
    Dangerous,

    /// <summary>No client can notice, unless it asks for what is new.</summary>
    Safe,
}
