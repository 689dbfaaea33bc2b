namespace StPlan.Files;

/// <summary>What one row submits.</summary>
public sealed record ImportRow<TSubmission>(RowAddress Address, TSubmission Submission);
