namespace StPlan.Api.PublicSchema;

/// <summary>The operations of schema/operations, as the assembly has them.</summary>
internal static class NamedOperations
{
    private const string Folder = "operations/";

    public static IReadOnlyDictionary<string, byte[]> Read()
    {
        var assembly = typeof(NamedOperations).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .ToDictionary(n => n[Folder.Length..], n => ReadAll(assembly.GetManifestResourceStream(n)!));
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        using (stream)
        {
            stream.CopyTo(bytes);
        }

        return bytes.ToArray();
    }
}
