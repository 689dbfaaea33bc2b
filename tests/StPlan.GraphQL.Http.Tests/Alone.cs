namespace StPlan.GraphQL.Http.Tests;

/// <summary>Tests that listen to measurements, and those that count what a request costs while nobody does: one after the other, when all others are done.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class Alone;
