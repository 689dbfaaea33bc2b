namespace StPlan.Api.Webhooks;

/// <summary>A request would go where none of ours may. The message says where, and is for people.</summary>
internal sealed class ForbiddenTargetException(string message) : Exception(message);
