using StPlan.Data.Startup;

namespace StPlan.Data.Databases;

/// <summary>Copies the database into a file, while servers go on. It is neither migrated nor changed for that.</summary>
public sealed class DatabaseBackups
{
    private readonly SelectedDatabase _database;
    private readonly DatabaseFailures _failures;

    internal DatabaseBackups(SelectedDatabase database, DatabaseFailures failures)
    {
        _database = database;
        _failures = failures;
    }

    /// <summary>Makes the file, whole or not at all. What is there already is never replaced.</summary>
    /// <param name="path">Where. Its folder is made where it is missing.</param>
    /// <exception cref="DatabaseUnavailableException">The database cannot be read, or is of a system that makes its own
    /// backups.</exception>
    /// <exception cref="IOException">The file is there already, or cannot be written.</exception>
    public async Task WriteAsync(string path, CancellationToken cancellation)
    {
        var file = Path.GetFullPath(path);
        if (Path.Exists(file))
        {
            throw new IOException($"{file} exists already and was not changed. Choose another --output.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".unfinished";
        File.Delete(unfinished);
        try
        {
            await _failures.ExplainAsync(
                async () =>
                {
                    await _database.System.BackUpAsync(_database.ConnectionString, unfinished, cancellation);
                    return 0;
                },
                cancellation);
            File.Move(unfinished, file, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
