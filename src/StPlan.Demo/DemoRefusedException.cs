namespace StPlan.Demo;

/// <summary>The demonstration may not be written where it was asked for. The message is a sentence for whoever asked.</summary>
public sealed class DemoRefusedException(string message) : Exception(message);
