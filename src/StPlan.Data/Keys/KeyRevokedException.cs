namespace StPlan.Data.Keys;

/// <summary>
/// The key was revoked after its request had been let in, and before what it asked for was done; so it is not done. As if the request had come later: it is
/// not a mistake in what was sent.
/// </summary>
public sealed class KeyRevokedException() : Exception("The key was revoked while the request was under way; nothing was written.");
