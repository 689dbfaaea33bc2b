namespace StPlan.Api.Hosting;

/// <summary>A setting cannot be used. The message says which, what was found and what was expected.</summary>
public sealed class InvalidSettingException(string message) : Exception(message);
