using System.Globalization;
using Microsoft.Data.Sqlite;
using StPlan.Domain;

namespace StPlan.Search;

/// <summary>One connection to an index, with its statements prepared. For one thread at a time.</summary>
internal sealed class SearchReader : IDisposable
{
    private const string Table = "search";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _rank;
    private readonly Dictionary<Language, SqliteCommand> _highlight;

    public SearchReader(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        var weights = string.Join(", ", SearchColumns.All.Select(c => c.Weight.ToString(CultureInfo.InvariantCulture)));
        _rank = Prepare($"SELECT rowid, -bm25({Table}, {weights}) FROM {Table} WHERE {Table} MATCH $query");
        _highlight = Enum.GetValues<Language>().ToDictionary(language => language, PrepareHighlight);
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

    /// <summary>
    /// The folded texts of a row in one language with the matches marked, in the order of the columns; empty for the other columns.
    /// </summary>
    public string[] Highlight(SearchQuery query, long row, Language language)
    {
        var command = _highlight[language];
        command.Parameters[0].Value = query.Expression;
        command.Parameters[1].Value = row;
        using var rows = command.ExecuteReader();
        rows.Read();
        return [.. SearchColumns.All.Select((_, i) => rows.GetString(i))];
    }

    public void Dispose()
    {
        _rank.Dispose();
        foreach (var command in _highlight.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    // Cutting a text into words is most of the work, so it is not done for the language that is not wanted.
    private SqliteCommand PrepareHighlight(Language language)
    {
        var columns = SearchColumns.All.Select((column, i) => column.Language == language
            ? $"highlight({Table}, {i}, char({(int)SearchFragments.Begin}), char({(int)SearchFragments.End}))"
            : "''");
        var command = Prepare($"SELECT {string.Join(", ", columns)} FROM {Table} WHERE {Table} MATCH $query AND rowid = $row");
        command.Parameters.Add("$row", SqliteType.Integer);
        return command;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add("$query", SqliteType.Text);
        return command;
    }
}
