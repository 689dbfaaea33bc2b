using System.Xml;

namespace StPlan.FileFormats;

/// <summary>Texts for XML 1.0, in which some characters cannot stand, however they are escaped (2.2, Char).</summary>
public static class XmlCharacters
{
    /// <summary>The text with U+FFFD for each of these, so that it shows that something was there. Nearly always the text itself.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            return text[..i] + '\uFFFD' + Clean(text[(i + 1)..]);
        }

        return text;
    }
}
