namespace StPlan.Api.PublicSchema;

/// <summary>The documents of schema/operations and schema/datasets, as the assembly has them.</summary>
internal static class NamedOperations
{
    /// <param name="folder">Which of the folders.</param>
    /// <returns>By the names of the files.</returns>
    public static IReadOnlyDictionary<string, byte[]> Read(string folder = "operations/")
    {
        var assembly = typeof(NamedOperations).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(n => n[folder.Length..], n => ReadAll(assembly.GetManifestResourceStream(n)!));
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
