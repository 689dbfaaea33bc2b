using System.Text;
using System.Xml;

namespace StPlan.OpenData.Formats;

/// <summary>How XML documents are laid out: UTF-8 without a mark, indented, the same bytes on every system.</summary>
internal static class XmlFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",

        // A carriage return within a text would come back as a line feed.
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, Settings);
}
