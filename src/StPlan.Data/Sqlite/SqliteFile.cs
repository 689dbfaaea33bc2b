using Microsoft.Data.Sqlite;

namespace StPlan.Data.Sqlite;

/// <summary>The file behind an SQLite connection string: what only a database that is a file needs before it can be opened.</summary>
internal sealed class SqliteFile(string path)
{
    /// <summary>Null when the database is in memory.</summary>
    public static SqliteFile? Of(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        return settings.Mode == SqliteOpenMode.Memory || settings.DataSource is "" or ":memory:"
            ? null
            : new SqliteFile(Path.GetFullPath(settings.DataSource));
    }

    /// <summary>Checks that SQLite knows every setting in it and that each value is allowed.</summary>
    public static bool IsConnectionString(string text)
    {
        try
        {
            _ = new SqliteConnectionStringBuilder(text);
            return true;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>The file's full path.</summary>
    public override string ToString() => path;

    public void CreateFolder() => Directory.CreateDirectory(Path.GetDirectoryName(path)!);

    /// <summary>
    /// The same settings for those who expect the file to be there: who finds none is told so, and leaves no empty file where an operator
    /// is about to put a backup.
    /// </summary>
    public static string WithoutCreating(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        if (settings.Mode == SqliteOpenMode.ReadWriteCreate)
        {
            settings.Mode = SqliteOpenMode.ReadWrite;
        }

        return settings.ToString();
    }

    /// <summary>Makes an empty file where there is none. Whatever else stands in its way is left to be found when it is opened.</summary>
    public void CreateWhereMissing()
    {
        if (!Path.Exists(path))
        {
            new FileStream(path, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
    }

    /// <summary>
    /// Keeps other processes from preparing the same database at the same time, until the result is disposed of. The operating
    /// system lets go of the lock when the process dies, so that a dead one never blocks the next start; the empty file stays, since
    /// removing it would let two processes lock two files of one name.
    /// </summary>
    /// <exception cref="TimeoutException">Another process held the lock all the time.</exception>
    public async Task<IDisposable> LockAsync(TimeSpan patience, TimeProvider time, CancellationToken cancellation)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsSharingViolation(e))
            {
                if (time.GetElapsedTime(start) > patience)
                {
                    throw new TimeoutException($"Another process holds {path}.lock for more than {patience.TotalSeconds:0} seconds.", e);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), time, cancellation);
        }
    }

    // EWOULDBLOCK of flock on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.
    private static bool IsSharingViolation(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
