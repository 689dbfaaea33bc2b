namespace StPlan.Data.Databases;

/// <summary>Why a database cannot be used.</summary>
/// <param name="Found">What is wrong with it.</param>
/// <param name="Advice">What to do about it.</param>
/// <param name="IsTransient">Whether it may pass by itself: the database is away, busy or slow.</param>
internal sealed record DatabaseFailure(string Found, string Advice, bool IsTransient = false);
