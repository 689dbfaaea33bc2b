namespace StPlan.GraphQL.Validation;

/// <summary>What the validation of one document may cost before it ends with an error that names the limit.</summary>
/// <param name="MaxErrors">How many errors are reported; one more says that there were more.</param>
/// <param name="MaxFieldComparisons">How many fields may be looked at to see whether fields of one response name merge (spec 5.3.2).</param>
public sealed record ValidationLimits(int MaxErrors, int MaxFieldComparisons)
{
    /// <summary>For documents from the network: a document within the other limits stays far below the number of comparisons.</summary>
    public static ValidationLimits Default { get; } = new(MaxErrors: 5, MaxFieldComparisons: 100_000);

    /// <summary>For documents of our own.</summary>
    public static ValidationLimits None { get; } = new(MaxErrors: int.MaxValue, MaxFieldComparisons: int.MaxValue);
}
