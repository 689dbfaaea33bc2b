namespace StPlan.Data.Tests.SqlServer;

/// <summary>What a connection across a network throws when it breaks.</summary>
internal sealed class BrokenConnectionException() : Exception("The connection is broken.");
