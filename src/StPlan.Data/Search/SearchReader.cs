using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StPlan.Data.Search;

/// <summary>One connection to an index, with its statements prepared. For one thread at a time.</summary>
internal sealed class SearchReader : IDisposable
{
    private const string Table = "search";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _rank;
    private readonly SqliteCommand _highlight;

    public SearchReader(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        var weights = string.Join(", ", SearchColumns.All.Select(c => c.Weight.ToString(CultureInfo.InvariantCulture)));
        _rank = Prepare($"SELECT rowid, -bm25({Table}, {weights}) FROM {Table} WHERE {Table} MATCH $query");
        var columns = string.Join(", ", SearchColumns.All.Select((_, i) => $"highlight({Table}, {i}, char({(int)SearchFragments.Begin}), char({(int)SearchFragments.End}))"));
        _highlight = Prepare($"SELECT {columns} FROM {Table} WHERE {Table} MATCH $query AND rowid = $row");
        _highlight.Parameters.Add("$row", SqliteType.Integer);
    }

    /// <summary>The rows that match, each with how well: more is better.</summary>
    public List<(long Row, double Score)> Rank(SearchQuery query)
    {
        _rank.Parameters[0].Value = query.Expression;
        using var rows = _rank.ExecuteReader();
        var found = new List<(long, double)>();
        while (rows.Read())
        {
            found.Add((rows.GetInt64(0), rows.GetDouble(1)));
        }

        return found;
    }

    /// <summary>The folded texts of a row with the matches marked, in the order of the columns.</summary>
    public string[] Highlight(SearchQuery query, long row)
    {
        _highlight.Parameters[0].Value = query.Expression;
        _highlight.Parameters[1].Value = row;
        using var rows = _highlight.ExecuteReader();
        rows.Read();
        return [.. SearchColumns.All.Select((_, i) => rows.GetString(i))];
    }

    public void Dispose()
    {
        _rank.Dispose();
        _highlight.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$query", SqliteType.Text);
        return command;
    }
}
