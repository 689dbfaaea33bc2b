using System.Globalization;
using System.Text;

namespace StPlan.Domain.Citations;

/// <summary>
/// What BibTeX (https://www.ctan.org/pkg/bibtex) has of a citation, for LaTeX and for reference managers. Names and titles stand in
/// braces of their own: an office has no first name, and no letter of a title is to be made small. Vietnamese stays UTF-8, which biber
/// and today's BibTeX engines read.
/// </summary>
internal static class BibTeXEntry
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <param name="item">What is cited.</param>
    /// <param name="citation">Its citation.</param>
    /// <param name="address">In front of the page's path: where the server is reached, without a slash at its end.</param>
    public static string Write(CslItem item, Citation citation, string address)
    {
        var language = citation.Style.Language();
        var isReport = item.Type == "report";
        var release = citation.Release;
        var entry = new StringBuilder();
        entry.Append(CultureInfo.InvariantCulture, $"@{(isReport ? "techreport" : "misc")}{{{KeyOf(citation.Id)},\n");
        Field("author", Braced(item.Author));
        Field("title", Braced(item.Title));
        if (isReport)
        {
            Field("institution", Braced(item.Publisher));
            Field("type", Escape(language == Language.En ? "Report" : "Báo cáo"));
        }

        Field("howpublished", Escape($"{item.Publisher}, {CitationWords.Publication(release, language)}"));
        Field("year", release.Day.Year.ToString(CultureInfo.InvariantCulture));
        entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[release.Day.Month - 1]},\n");
        Field("number", release.Number.ToString(CultureInfo.InvariantCulture));
        Field("version", item.Revision.ToString(CultureInfo.InvariantCulture));

        // As it is: what LaTeX has a use for is verbatim in this field, and an address has neither braces nor letters outside of ASCII.
        Field("url", address + citation.Url);
        Field("note", Escape(citation.Text));
        return entry.Append("}\n").ToString();

        void Field(string name, string value) => entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    // Letters, digits and what no BibTeX engine has another use for.
    private static string KeyOf(string id) =>
        string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c.ToString() : c == '/' ? ":" : $"_{(int)c:x}"));

    private static string Braced(string text) => $"{{{Escape(text)}}}";

    // Braces as commands: BibTeX counts them, also behind a backslash.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '&' or '#' or '_' or '%' => escaped.Append('\\').Append(c),
                _ when char.IsControl(c) => escaped.Append(' '),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
