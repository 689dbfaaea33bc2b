using StPlan.Demo;

namespace StPlan.Api.Tests;

/// <summary>The invented reports of the command <c>demo</c>: made once for all tests that ask for them, for it takes a while.</summary>
internal static class Demonstration
{
    private static readonly Lazy<Task<byte[]>> Database = new(CreateAsync);

    public static async Task CopyToAsync(string file) => await File.WriteAllBytesAsync(file, await Database.Value);

    private static async Task<byte[]> CreateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("stplan-demonstration-");
        var file = Path.Combine(folder.FullName, "demo.db");
        await DemoDatabase.CreateAsync(file);
        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }
}
