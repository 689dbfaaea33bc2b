namespace StPlan.Domain;

/// <summary>The languages of the public texts. Vietnamese is the text as issued; English is an unofficial translation.</summary>
public enum Language
{
    Vi,
    En,
}
