namespace StPlan.Files.Values;

/// <summary>Addresses that a reader can follow.</summary>
internal static class WebAddress
{
    public static bool Is(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Length > 0
        && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '|');
}
