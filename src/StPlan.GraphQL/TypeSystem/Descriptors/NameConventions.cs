using System.Text;

namespace StPlan.GraphQL.TypeSystem;

/// <summary>Makes GraphQL names of C# names: <c>LeadText</c> → <c>leadText</c>, <c>InProgress</c> → <c>IN_PROGRESS</c>.</summary>
internal static class NameConventions
{
    public static string FieldName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string TypeName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The name of a type whose values have no CLR type of their own: <c>SourceInputType</c> → <c>SourceInput</c>.</summary>
    public static string TypeNameOf(Type description)
    {
        const string suffix = "Type";
        var name = description.Name;
        return name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
    }

    public static string EnumValueName(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(name[i]));
        }

        return text.ToString();
    }
}
