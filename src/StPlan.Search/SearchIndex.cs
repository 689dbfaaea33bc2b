using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using StPlan.Domain;
using StPlan.Domain.Publishing;

namespace StPlan.Search;

/// <summary>
/// Full text over one <see cref="PublishedData"/>: SQLite's FTS5, in memory, so that it needs neither file nor server. It never changes
/// once built; any number of threads may search it.
/// </summary>
/// <remarks>
/// The "memdb" VFS (https://www.sqlite.org/src/file/src/memdb.c) gives all connections of the process one copy that goes with the last of
/// them, and lets them read at the same time, which a shared cache would not.
/// </remarks>
public sealed class SearchIndex : IDisposable
{
    /// <summary>How many characters a search takes.</summary>
    public const int MaxTextLength = SearchQuery.MaxLength;

    /// <summary>How many words a search takes.</summary>
    public const int MaxWords = SearchQuery.MaxWords;

    // More idle readers than can run at a time would only keep memory.
    private static readonly int MaxIdleReaders = Environment.ProcessorCount;
    private static int _count;

    private readonly ConcurrentBag<SearchReader> _readers = [];
    private readonly SearchDocument[] _documents;
    private readonly string _source = $"file:/stplan-search-{Interlocked.Increment(ref _count)}?vfs=memdb";

    // The copy in memory lives as long as a connection to it, so one is always open.
    private readonly SqliteConnection _keeper;

    private SearchIndex(SearchDocument[] documents)
    {
        _documents = documents;
        _keeper = new SqliteConnection($"Data Source={_source};Pooling=False");
        _keeper.Open();
    }

    public static SearchIndex Build(PublishedData data)
    {
        var index = new SearchIndex(SearchDocuments.Of(data));
        index.Fill();
        return index;
    }

    /// <summary>What matches all words of a text, the best first.</summary>
    /// <param name="text">Words; <c>"a phrase"</c>; a star after a word or a phrase: what begins so.</param>
    /// <param name="types">Only hits of these types; null for all.</param>
    /// <exception cref="SearchTextException">The text is beyond a limit.</exception>
    public IReadOnlyList<SearchHit> Search(string text, IReadOnlyCollection<SearchHitType>? types = null)
    {
        if (SearchQuery.Parse(text) is not { } query)
        {
            return [];
        }

        var rows = Read(reader => reader.Rank(query));
        if (types is not null)
        {
            rows.RemoveAll(row => !types.Contains(DocumentOf(row.Row).Type));
        }

        // What is asked for by its code comes first: a number is cited more often than it is anybody's own.
        return
        [
            .. rows.Select(row => (row.Row, row.Score, Document: DocumentOf(row.Row)))
                .OrderByDescending(hit => hit.Document.IsCalled(query))
                .ThenByDescending(hit => hit.Score * SearchColumns.WeightOf(hit.Document.Type))
                .ThenBy(hit => hit.Row)
                .Select(hit => new SearchHit(this, hit.Document, query, hit.Row)),
        ];
    }

    public void Dispose()
    {
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        _keeper.Dispose();
    }

    internal IReadOnlyList<SearchFragment> FindFragments(SearchDocument document, SearchQuery query, long row) =>
        Read(reader =>
        {
            // The translation only shows where the plan's own words do not.
            var own = SearchFragments.Of(document, reader.Highlight(query, row, Language.Vi));
            return own.Count > 0 ? own : SearchFragments.Of(document, reader.Highlight(query, row, Language.En));
        });

    private SearchDocument DocumentOf(long row) => _documents[row - 1];

    private T Read<T>(Func<SearchReader, T> read)
    {
        if (!_readers.TryTake(out var reader))
        {
            reader = OpenReader();
        }

        var result = read(reader);
        if (_readers.Count < MaxIdleReaders)
        {
            _readers.Add(reader);
        }
        else
        {
            reader.Dispose();
        }

        return result;
    }

    private SearchReader OpenReader() => new($"Data Source={_source};Mode=ReadOnly;Pooling=False");

    private void Fill()
    {
        using var transaction = _keeper.BeginTransaction();
        using var command = _keeper.CreateCommand();
        var columns = string.Join(", ", SearchColumns.All.Select(c => c.Name));
        command.CommandText = $"CREATE VIRTUAL TABLE search USING fts5({columns}, tokenize = 'unicode61 remove_diacritics 2', prefix = "
            + "'2 3')";
        command.ExecuteNonQuery();
        command.CommandText = $"INSERT INTO search(rowid, {columns}) VALUES ($row, "
            + $"{string.Join(", ", SearchColumns.All.Select((_, i) => $"$c{i}"))})";
        var row = command.Parameters.Add("$row", SqliteType.Integer);
        var texts = SearchColumns.All.Select((_, i) => command.Parameters.Add($"$c{i}", SqliteType.Text)).ToList();
        for (var i = 0; i < _documents.Length; i++)
        {
            row.Value = i + 1;
            for (var column = 0; column < texts.Count; column++)
            {
                texts[column].Value = LetterFolding.Fold(_documents[i].Column(column));
            }

            command.ExecuteNonQuery();
        }

        command.Parameters.Clear();
        command.CommandText = "INSERT INTO search(search) VALUES ('optimize')";
        command.ExecuteNonQuery();
        transaction.Commit();
    }
}
