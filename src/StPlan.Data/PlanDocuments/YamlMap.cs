using System.Globalization;
using System.Text;
using StPlan.Domain;
using YamlDotNet.RepresentationModel;

namespace StPlan.Data.PlanDocuments;

/// <summary>
/// A mapping of a plan file while it is read. A missing or malformed value is reported, and a stand-in returned so that reading
/// goes on and finds what else is wrong.
/// </summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly PlanDocumentProblems _problems;

    public YamlMap(YamlNode node, PlanDocumentProblems problems)
    {
        Node = node;
        _problems = problems;
        if (node is YamlMappingNode mapping)
        {
            foreach (var (key, value) in mapping)
            {
                _entries[key.ToString()] = (key, value);
            }
        }
        else
        {
            problems.Add(node, $"This is {Describe(node)}. Use a mapping.");
            _problems = PlanDocumentProblems.Unheard;
        }
    }

    public YamlNode Node { get; }

    /// <summary>Reports a problem of the whole mapping, unless it is not a mapping, which has been reported already.</summary>
    public void Report(string problem) => _problems.Add(Node, problem);

    /// <summary>Reads the mapping, then reports the keys that <paramref name="read"/> did not ask for.</summary>
    public T Read<T>(Func<YamlMap, T> read)
    {
        var result = read(this);
        foreach (var (key, entry) in _entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            var known = string.Join(", ", _asked.Order(StringComparer.Ordinal));
            _problems.Add(entry.Key, $"The key \"{key}\" is unknown. Use one of {known}.");
        }

        return result;
    }

    public YamlScalar Scalar(string key) => OptionalScalar(key) ?? Missing(key, "a text", new YamlScalar(Node, ""));

    public YamlScalar? OptionalScalar(string key) => Find(key) is { } node ? AsScalar(node) : null;

    public string String(string key) => Scalar(key).Value;

    public string? OptionalString(string key) => OptionalScalar(key)?.Value;

    public Text Text(string key) => OptionalText(key) ?? Missing(key, "a text with vi and en", new Text(""));

    public Text? OptionalText(string key) => OptionalMap(key)?.Read(map => new Text(map.String("vi"), map.OptionalString("en")));

    public int Integer(string key) => OptionalInteger(key) ?? Missing(key, "a whole number", 0);

    public int? OptionalInteger(string key) =>
        OptionalValue<int>(key, "a whole number", (s, out n) => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out n));

    public decimal? OptionalDecimal(string key) =>
        OptionalValue<decimal>(key, "a number", (s, out n) => decimal.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out n));

    public bool? OptionalFlag(string key) => OptionalValue<bool>(key, "true or false", bool.TryParse);

    public DateOnly Date(string key) => OptionalDate(key) ?? Missing(key, "a date", DateOnly.MinValue);

    public DateOnly? OptionalDate(string key) => OptionalValue<DateOnly>(
        key,
        "a date such as 2025-03-05",
        (s, out d) => DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out d));

    public TEnum Choice<TEnum>(string key)
        where TEnum : struct, Enum => OptionalChoice<TEnum>(key) ?? Missing(key, $"one of {ChoiceNames<TEnum>.All}", default(TEnum));

    public TEnum? OptionalChoice<TEnum>(string key)
        where TEnum : struct, Enum => OptionalValue<TEnum>(key, $"one of {ChoiceNames<TEnum>.All}", ChoiceNames<TEnum>.TryFind);

    public YamlMap Map(string key) =>
        OptionalMap(key) ?? Missing(key, "a mapping", new YamlMap(new YamlMappingNode(), PlanDocumentProblems.Unheard));

    public YamlMap? OptionalMap(string key) => Find(key) is { } node ? new YamlMap(node, _problems) : null;

    public IReadOnlyList<YamlMap> Maps(string key) => [.. Sequence(key).Select(item => new YamlMap(item, _problems))];

    public IReadOnlyList<YamlMap> OptionalMaps(string key) =>
        [.. (OptionalSequence(key) ?? []).Select(item => new YamlMap(item, _problems))];

    public IReadOnlyList<YamlScalar> Scalars(string key) => [.. Sequence(key).Select(AsScalar)];

    public IReadOnlyList<YamlScalar> OptionalScalars(string key) => [.. (OptionalSequence(key) ?? []).Select(AsScalar)];

    private delegate bool Parse<T>(string text, out T value);

    private static string Describe(YamlNode node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value.Length: > 0 } scalar => $"\"{scalar.Value}\"",
        _ => "empty",
    };

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return _entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private YamlScalar AsScalar(YamlNode node)
    {
        if (node is YamlScalarNode { Value.Length: > 0 } scalar)
        {
            return new YamlScalar(node, scalar.Value);
        }

        _problems.Add(node, $"This is {Describe(node)}. Use a text.");
        return new YamlScalar(node, "");
    }

    private T? OptionalValue<T>(string key, string expected, Parse<T> parse)
        where T : struct
    {
        if (OptionalScalar(key) is not { } scalar)
        {
            return null;
        }

        if (!parse(scalar.Value, out var value) && !scalar.IsMissing)
        {
            _problems.Add(scalar.Node, $"\"{key}\" is \"{scalar.Value}\". Use {expected}.");
        }

        return value;
    }

    private IEnumerable<YamlNode> Sequence(string key) => OptionalSequence(key) ?? Missing<IEnumerable<YamlNode>>(key, "a list", []);

    private IEnumerable<YamlNode>? OptionalSequence(string key)
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        if (node is YamlSequenceNode sequence)
        {
            return sequence;
        }

        _problems.Add(node, $"\"{key}\" is {Describe(node)}. Use a list.");
        return [];
    }

    private T Missing<T>(string key, string expected, T standIn)
    {
        Report($"\"{key}\" is missing. Add {expected}.");
        return standIn;
    }
}

/// <summary>A scalar with its place in the file, its text normalised as all texts are: NFC, white space folded, ends trimmed.</summary>
internal readonly record struct YamlScalar(YamlNode Node, string Raw)
{
    /// <summary>Whether it stands for a missing text. That the text is missing has been reported.</summary>
    public bool IsMissing => Raw.Length == 0;

    public string Value { get; } =
        string.Join(' ', Raw.Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
