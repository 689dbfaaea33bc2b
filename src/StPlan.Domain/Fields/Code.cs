using System.Collections;
using System.Collections.Frozen;

namespace StPlan.Domain.Fields;

/// <summary>One of the values that a field may have.</summary>
/// <param name="Value">As it is written: IN_PROGRESS.</param>
/// <param name="Title">For people.</param>
public sealed record Code(string Value, Text Title);

/// <summary>The codes of an enum's values, in their order, with what each is called.</summary>
public sealed class CodeList<TEnum> : IReadOnlyList<Code>
    where TEnum : struct, Enum
{
    private readonly IReadOnlyList<Code> _all;
    private readonly FrozenDictionary<TEnum, Code> _byValue;

    internal CodeList(Func<TEnum, Text> title)
    {
        var values = Enum.GetValues<TEnum>();
        _byValue = values.ToFrozenDictionary(value => value, value => new Code(EnumCodes<TEnum>.Of(value), title(value)));
        _all = [.. values.Select(value => _byValue[value])];
    }

    public int Count => _all.Count;

    public Code this[int index] => _all[index];

    public Code Of(TEnum value) => _byValue[value];

    public IEnumerator<Code> GetEnumerator() => _all.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>The codes of an enum's values, as the public schema writes them: IN_PROGRESS.</summary>
public static class EnumCodes<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Codes =
        Enum.GetValues<TEnum>().ToFrozenDictionary(v => v, v => Code(v.ToString()));

    public static string Of(TEnum value) => Codes[value];

    private static string Code(string name) =>
        string.Concat(name.Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "_" : "") + char.ToUpperInvariant(letter)));
}
